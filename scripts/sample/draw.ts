import { createHash } from 'node:crypto'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Something that is drawn in proportion to its weight. */
export interface Weighted {
  weight: number
}

/** A stream of chance that depends on its keys alone: the same keys always draw the same things. */
export class Draw {
  readonly #generator

  constructor(...keys: (string | number)[]) {
    const hash = createHash('sha256').update(keys.join('\n')).digest()
    this.#generator = xoroshiro128plus(hash.readInt32BE())
  }

  /** A whole number, both ends included. */
  int(low: number, high: number): number {
    return uniformInt(this.#generator, low, high)
  }

  /** True in this share of draws, 0 to 1. */
  chance(share: number): boolean {
    return uniformFloat64(this.#generator) < share
  }

  /** One member of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)]
    if (item === undefined) throw new Error('Nothing to pick from an empty list')
    return item
  }

  /** One member, in proportion to its weight. */
  pickWeighted<T extends Weighted>(list: readonly T[]): T {
    let left = uniformFloat64(this.#generator) * list.reduce((sum, { weight }) => sum + weight, 0)
    const found = list.find(({ weight }) => (left -= weight) < 0) ?? list.at(-1)
    if (found === undefined) throw new Error('Nothing to pick from an empty list')
    return found
  }

  /** Different members, in the order drawn: the heavy ones tend to come first. */
  sampleWeighted<T extends Weighted>(list: readonly T[], count: number): T[] {
    const left = [...list]
    const drawn: T[] = []
    while (drawn.length < count && left.length > 0) {
      const item = this.pickWeighted(left)
      left.splice(left.indexOf(item), 1)
      drawn.push(item)
    }
    return drawn
  }

  /** The same members in another order. */
  shuffle<T>(list: readonly T[]): T[] {
    return this.sampleWeighted(
      list.map((item) => ({ item, weight: 1 })),
      list.length,
    ).map(({ item }) => item)
  }
}
