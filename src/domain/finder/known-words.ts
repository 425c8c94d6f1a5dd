import type { FamilyOf } from '~/domain/finder/word-families'

const SHORTEST_JOINED = 6

/** A growing set of words, and what can be said with them. */
export class KnownWords {
  readonly familyOf: FamilyOf
  readonly #words = new Set<string>()
  readonly #families = new Set<string>()

  /** Knows nothing yet. */
  constructor(familyOf: FamilyOf) {
    this.familyOf = familyOf
  }

  add(words: Iterable<string>): void {
    for (const word of words) {
      this.#words.add(word)
      this.#families.add(this.familyOf(word))
    }
  }

  get words(): string[] {
    return [...this.#words]
  }

  has(word: string): boolean {
    return this.#words.has(word)
  }

  /**
   * Whether a phrase may be read out of known words alone: out of words of its families, unless it stands for itself,
   * or out of two that are one of its own with a space in it. A number is known to everybody.
   */
  mayBeSaid(phrase: readonly string[], isLiteral: boolean): boolean {
    return (
      phrase.every((word) => (isLiteral ? this.has(word) : this.#families.has(this.familyOf(word)))) ||
      phrase.some((word) => /\d/.test(word) || this.#isJoined(word))
    )
  }

  #isJoined(word: string): boolean {
    if (word.length < SHORTEST_JOINED) return false
    return Array.from(word.slice(1), (_, at) => at + 1).some(
      (at) => this.has(word.slice(0, at)) && this.has(word.slice(at)),
    )
  }
}
