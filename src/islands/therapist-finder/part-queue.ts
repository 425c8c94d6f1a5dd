/** What a queue fills: something that takes parts, each once. */
interface Taker {
  /** How many parts there are, and which are there. */
  count: number
  has: (part: number) => boolean
  take: (part: number) => Promise<void>
}

/** Fetches the parts of a large list one behind another; those a search waits for come first. */
export class PartQueue {
  readonly #taker: Taker
  readonly #coming = new Map<number, Promise<void>>()

  constructor(taker: Taker) {
    this.#taker = taker
  }

  /**
   * Waits until the `first` parts are there, and asks for the `next` without waiting. What cannot be fetched is left
   * out, and tried again next time.
   */
  async need({ first, next = [] }: { first: readonly number[]; next?: readonly number[] }): Promise<void> {
    await Promise.allSettled(first.map((part) => this.fetch(part)))
    for (const part of next) this.fetch(part).catch(() => undefined)
  }

  /** Fetches all others, one at a time, so that the line stays free for what a reader asks for. */
  async fetchRest(): Promise<void> {
    for (let part = 0; part < this.#taker.count; part++) await this.need({ first: [part] })
  }

  /** Fetches a part, unless it is there or on its way. Rejects where that cannot be done. */
  fetch(part: number): Promise<void> {
    if (this.#taker.has(part)) return Promise.resolve()
    const coming = this.#coming.get(part)
    if (coming) return coming
    const fetched = this.#taker.take(part).finally(() => this.#coming.delete(part))
    this.#coming.set(part, fetched)
    return fetched
  }
}
