import Fuse from 'fuse.js'
import { normalise } from '~/domain/finder/normalise'
import type { Term } from '~/domain/finder/vocabulary'
import type { ReadWish } from '~/domain/finder/wish'

/** What was read out of a query. */
export interface Understanding {
  wishes: ReadWish[]
  /** Words that meant nothing to the finder, in order. */
  unread: string[]
}

/** Words that carry no wish of their own. */
const FILLER = new Set(
  'a an and am any at by can cant counselling counsellor counselor do for from get have help i im in is it me my near need of on or psychotherapist psychotherapy see someone that the therapist therapy to want who with work works'.split(
    ' ',
  ),
)

const LONGEST_PHRASE = 6

/** Shorter words are taken only as they are typed: two letters apart is most of a short word. */
const SHORTEST_FORGIVEN = 4

/**
 * Reads wishes out of what someone typed.
 *
 *     query ─▶ words ─▶ longest exact phrases, left to right
 *                    ─▶ what is left: one word (or a pair) at a time, letters swapped, then through Fuse
 *                    ─▶ still left and not filler: unread
 */
export class Understander {
  readonly #exact: Map<string, Term>
  readonly #fuse: Fuse<Term>

  /** Builds the index once per vocabulary. */
  constructor(terms: readonly Term[]) {
    this.#exact = new Map(terms.map((term) => [term.phrase, term]))
    this.#fuse = new Fuse(terms, { keys: ['phrase'], threshold: 0.25, distance: 20, minMatchCharLength: 3 })
  }

  /** The wishes in `query`, in the order they were typed, each once. */
  understand(query: string): Understanding {
    const words = normalise(query).split(' ').filter(Boolean)
    const wishes: ReadWish[] = []
    const unread: string[] = []
    for (let at = 0; at < words.length;) {
      const found = this.#exactAt(words, at) ?? this.#closeAt(words, at)
      if (found) addWish(wishes, found.term, words.slice(at, at + found.length).join(' '))
      else if (!FILLER.has(words[at] ?? '')) unread.push(words[at] ?? '')
      at += found?.length ?? 1
    }
    return { wishes, unread }
  }

  #exactAt(words: string[], at: number): { term: Term; length: number } | undefined {
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
      const term = this.#exact.get(words.slice(at, at + length).join(' '))
      if (term) return { term, length }
    }
    return undefined
  }

  #closeAt(words: string[], at: number): { term: Term; length: number } | undefined {
    for (const length of [2, 1]) {
      const phrase = words.slice(at, at + length)
      if (phrase.length < length || phrase.some((word) => FILLER.has(word))) continue
      const typed = phrase.join(' ')
      if (typed.length < SHORTEST_FORGIVEN) continue
      const term = this.#swapped(typed) ?? this.#nearest(typed)
      if (term) return { term, length }
    }
    return undefined
  }

  /** The term that was meant where two neighbouring letters changed places: to Fuse that is two mistakes. */
  #swapped(typed: string): Term | undefined {
    for (let at = 0; at < typed.length - 1; at++) {
      const swapped = `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`
      const term = this.#exact.get(swapped)
      if (term) return term
    }
    return undefined
  }

  #nearest(typed: string): Term | undefined {
    const found = this.#fuse.search(typed, { limit: 8 })
    return found.find(({ item }) => isNear(typed, item.phrase))?.item
  }
}

/** Whether a candidate is the same phrase misspelt or unfinished, not one that merely contains it. */
function isNear(typed: string, phrase: string): boolean {
  return phrase.startsWith(typed) || Math.abs(phrase.length - typed.length) <= 2
}

function addWish(wishes: ReadWish[], { kind, id, label }: Term, words: string): void {
  if (!wishes.some((wish) => wish.kind === kind && wish.id === id)) wishes.push({ kind, id, label, words })
}
