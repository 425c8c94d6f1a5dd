import Fuse from 'fuse.js/min-basic'
import { editCost } from '~/domain/finder/edit-cost'
import type { FamilyOf } from '~/domain/finder/word-families'
import { soundOf } from '~/domain/finder/word-forms'

/** What a word of the lexicon is good for, as bits. */
export const USE = { term: 1, name: 2, hint: 4, known: 8, place: 16 } as const

/** A word that may have been meant. */
export interface Candidate {
  word: string
  /** The family the word belongs to: `mum` and `mother` share one, so do `bullied` and `bullying`. */
  family: string
  /** Bits of {@link USE}. */
  uses: number
  /** Zero where it was typed as it is written; at one nothing would be left of it. */
  doubt: number
}

/** What a word costs at least that was written as it sounds. */
const SOUND = 0.5
/** The dearest slip that still leads to a word of three letters. */
const COMMON_SLIP = 0.45
/** Shorter words are taken only as they are typed; one so short is not taken for the beginning of another. */
export const SHORTEST_FORGIVEN = 3
/** Doubt about a word of which only a related form is known. */
const RELATED = 0.06
/** The same about a bare stem, which may as well be another word with a letter missing. */
const STEM = 0.25
/** So many words are weighed at once; of more, as many as Fuse ranks first. */
const FEW = 96
const SHORTLIST = 40
const KEPT = 7

/**
 * The single words of the lexicon, and which of them someone may have meant.
 *
 *     word ─▶ as it stands ─▶ related form ─▶ shortlist by letters and by sound ─▶ Fuse ─▶ weighed by edit cost
 *
 * Answers are kept, so that typing on looks up only the last word.
 */
export class WordIndex {
  readonly #uses = new Map<string, number>()
  /** Uses of families. */
  readonly #known = new Map<string, number>()
  /** The family of a word, known or not. */
  readonly familyOf: FamilyOf
  readonly #answers = new Map<string, Candidate[]>()
  /** Words that mistakes may lead to; for each the letters it has, and a number for how it sounds. */
  #words: string[] = []
  #letters = new Int32Array(0)
  #sounds = new Int32Array(0)

  /** An index without words, by one division of words into families. */
  constructor(familyOf: FamilyOf) {
    this.familyOf = familyOf
  }

  /** Adds a word, or another use of it. Of a literal word no other form is known. */
  add(word: string, use: number, isLiteral = false): void {
    this.#uses.set(word, (this.#uses.get(word) ?? 0) | use)
    if (isLiteral || use === USE.name) return
    const family = this.familyOf(word)
    this.#known.set(family, (this.#known.get(family) ?? 0) | use)
  }

  /** The uses of a word; one whose family hints does so too, unless it is only a name. */
  #usesWith(word: string, family: string): number {
    const uses = this.usesOf(word)
    return uses & ~USE.name ? uses | ((this.#known.get(family) ?? 0) & USE.hint) : uses
  }

  /** The uses of a word that is typed as it is written; zero for others. */
  usesOf(word: string): number {
    return this.#uses.get(word) ?? 0
  }

  /** Words that may have been meant, the likeliest first. With `unfinished` more letters may be to come. */
  candidates(typed: string, unfinished: boolean): Candidate[] {
    const key = unfinished ? `${typed}…` : typed
    const known = this.#answers.get(key)
    if (known) return known
    if (this.#answers.size > 5000) this.#answers.clear()
    const found = this.#find(typed, unfinished)
    this.#answers.set(key, found)
    return found
  }

  #find(typed: string, unfinished: boolean): Candidate[] {
    const family = this.familyOf(typed)
    const uses = this.#usesWith(typed, family)
    const exact: Candidate[] = []
    if (uses) exact.push({ word: typed, family, uses, doubt: 0 })
    const related = uses ? 0 : (this.#known.get(family) ?? 0)
    if (related)
      exact.push({
        word: typed,
        family,
        uses: related,
        doubt: family === typed || family.length < 4 ? STEM : RELATED,
      })
    if (typed.length < SHORTEST_FORGIVEN || uses & ~USE.name || /\d/.test(typed)) return exact
    const close = this.#close(typed, unfinished)
    const names = close.filter(({ uses: use }) => use === USE.name)
    const others = close.filter(({ uses: use }) => use !== USE.name)
    return [...exact, ...others.slice(0, KEPT), ...names.slice(0, KEPT)]
  }

  /** Names that may have been meant, also where what was typed is a word of its own: after a title. */
  names(typed: string, unfinished: boolean): Candidate[] {
    const key = `${typed}${unfinished ? '…' : ''} name`
    const known = this.#answers.get(key)
    if (known) return known
    const exact = this.usesOf(typed) & USE.name ? this.candidates(typed, false).slice(0, 1) : []
    const close = typed.length < SHORTEST_FORGIVEN ? [] : this.#close(typed, unfinished)
    const found = [...exact, ...close.filter(({ uses }) => uses & USE.name).slice(0, KEPT)]
    this.#answers.set(key, found)
    return found
  }

  /** Longer terms that a word of its own may be the beginning of: `even` of `evening`. */
  completions(typed: string): Candidate[] {
    if (typed.length <= SHORTEST_FORGIVEN) return []
    if (this.#words.length === 0) this.#index()
    const letters = lettersOf(typed)
    const longer = this.#words.filter(
      (word, at) =>
        (letters & ~(this.#letters[at] ?? 0)) === 0 && word.length > typed.length && word.startsWith(typed),
    )
    return longer.flatMap((word) => {
      const uses = this.usesOf(word)
      if (!(uses & USE.term)) return []
      return [{ word, family: this.familyOf(word), uses, doubt: doubtOf(typed, word, true, false) }]
    })
  }

  /** Words that are like what was typed, the likest first; kept, for names and other words are asked for apart. */
  #close(typed: string, unfinished: boolean): Candidate[] {
    const key = `${typed}${unfinished ? '…' : ''} close`
    const known = this.#answers.get(key)
    if (known) return known
    if (this.#words.length === 0) this.#index()
    const isStart = unfinished && typed.length > SHORTEST_FORGIVEN
    const alike = new Set(typed.length > SHORTEST_FORGIVEN ? this.#soundingLike(typed) : [])
    const found: Candidate[] = []
    for (const word of new Set([...alike, ...this.#shortlist(typed, isStart)])) {
      const doubt = doubtOf(typed, word, isStart, alike.has(word))
      if (doubt >= 1 || word === typed) continue
      const family = this.familyOf(word)
      found.push({ word, family, uses: this.#usesWith(word, family), doubt })
    }
    found.sort((a, b) => a.doubt - b.doubt)
    this.#answers.set(key, found)
    return found
  }

  #soundingLike(typed: string): string[] {
    const sound = soundOf(typed)
    const number = numberOf(sound)
    return this.#words.filter((word, at) => this.#sounds[at] === number && soundOf(word) === sound)
  }

  /** Words of much the same letters; of many, those that Fuse finds likest. */
  #shortlist(typed: string, unfinished: boolean): string[] {
    const letters = lettersOf(typed)
    const { length } = typed
    const loose = length < 6 ? 1 : 2
    const found: string[] = []
    for (let at = 0; at < this.#letters.length; at++) {
      const its = this.#letters[at] ?? 0
      if (hasMore(letters & ~its, loose)) continue
      const word = this.#words[at] ?? ''
      const isWhole = Math.abs(word.length - length) <= loose && !hasMore(its & ~letters, loose)
      if (isWhole || (unfinished && word.length > length && startsAlike(typed, word))) found.push(word)
    }
    if (found.length <= FEW) return found
    const fuse = new Fuse(found, { threshold: 0.6, ignoreLocation: true, shouldSort: true })
    // Fuse knows no swapped letters.
    const swapped = found.filter((word) => word.length === length && lettersOf(word) === letters)
    return [...swapped, ...fuse.search(typed, { limit: SHORTLIST }).map(({ item }) => item)]
  }

  #index(): void {
    for (const [word, uses] of this.#uses) {
      if (word.length < 3 || (uses === USE.known && word.length < 4)) continue
      if (uses & USE.hint && !(uses & ~USE.hint) && word.length < 5) continue
      this.#words.push(word)
    }
    this.#letters = Int32Array.from(this.#words, lettersOf)
    this.#sounds = Int32Array.from(this.#words, (word) => (word.length < 5 ? 0 : numberOf(soundOf(word))))
  }
}

function doubtOf(typed: string, word: string, unfinished: boolean, soundsAlike: boolean): number {
  const { length } = typed
  const most = length < 5 ? 0.85 : length < 6 ? 1.25 : length < 8 ? 1.8 : length < 10 ? 2.2 : 2.6
  const cost = editCost(typed, word, soundsAlike ? 4 : most, unfinished)
  if (word.length < 4 && length !== word.length && cost > COMMON_SLIP) return Infinity
  return (soundsAlike ? Math.min(cost, SOUND + cost * 0.28) : cost) / Math.sqrt(length)
}

function startsAlike(typed: string, word: string): boolean {
  return typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0])
}

function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/** Whether more than so many bits are set. */
function hasMore(mask: number, most: number): boolean {
  let left = mask
  for (let count = 0; count < most; count++) left &= left - 1
  return left !== 0
}

/** A number for a sound: never zero, and hardly ever the same for two. */
function numberOf(sound: string): number {
  let number = 1
  for (let at = 0; at < sound.length; at++) number = Math.imul(number, 31) + sound.charCodeAt(at)
  return number | 0 || 1
}
