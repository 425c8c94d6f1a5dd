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

  /** Waits until some parts are there. What cannot be fetched is left out, and tried again next time. */
  async need(parts: readonly number[]): Promise<void> {
    await Promise.allSettled(parts.map((part) => this.fetch(part)))
  }

  /** Fetches all others, one at a time, so that the line stays free for what a reader asks for. */
  async fetchRest(): Promise<void> {
    for (let part = 0; part < this.#taker.count; part++) await this.need([part])
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
