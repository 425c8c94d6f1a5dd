import { KnownWords } from '~/domain/finder/known-words'
import { normalise } from '~/domain/finder/normalise'
import { shortTownNames } from '~/domain/finder/read-places'
import { stemOf } from '~/domain/finder/word-forms'
import { halfOf, itemsOf, SPLIT_LISTS, type Item } from '~/domain/finder/vocabulary-items'
import type { IssueWords, Vocabulary } from '~/domain/finder/vocabulary'
import { SHORTEST_FORGIVEN } from '~/domain/finder/word-index'
import { makeFamilies } from '~/domain/finder/word-families'
import type { Listing } from '~/domain/therapists/listing'

/** Kinds of which a finder needs every entry. */
const CLOSED: ReadonlySet<string> = new Set(['mode', 'gender', 'time', 'fee'])

/** A vocabulary in two halves: what the first answer needs, and what may arrive behind it. */
export interface SplitVocabulary {
  first: Vocabulary
  more: Vocabulary
}

/** What the halves are chosen by: all that people say of each issue, and who can be found. */
interface Chosen {
  issues: readonly IssueWords[]
  listings: readonly Listing[]
}

/** So many words that are a phrase by themselves, those that stand in most phrases, are in the first half. */
const MOST_SAID = 84

/**
 * Parts a vocabulary so that a query whose every word the first half knows is read as by the whole: whatever can be said
 * with words of the first half alone is there too.
 *
 *     small words, entries, towns of the list, what people say most ─▶ known words ─▶ all that can be said with these
 *                                                                           ▲─────── and the words of that ◀─┘
 */
export function splitVocabulary(vocabulary: Vocabulary, { issues, listings }: Chosen): SplitVocabulary {
  const known = knownFromStart(vocabulary, listings)
  const items = itemsOf(vocabulary)
  const often = mostSaid(items, issues, known)
  const fallbacks = new Set(vocabulary.entries.map(({ instead }) => instead))
  const towns = new Set(listings.flatMap(({ places }) => places.map(({ town }) => town)))
  const isBegun = beginsWith(vocabulary.words.filler.split(' '))
  const isWanted = (item: Item) => {
    const { list, text, kind } = item
    if (isBegun(item)) return true
    // Other languages, kinds of therapy and registers than the list has can wait.
    if (list === 'entries') return CLOSED.has(kind ?? '') || fallbacks.has(text)
    return list === 'places' ? towns.has(text) : often.has(item)
  }
  const taken = takeSayable(items, known, isWanted)
  const counties = withoutHeld(vocabulary.counties, listings)
  const kin = splitKin(vocabulary.words.kin, known)
  const half = (kept: Item[], family: string): Vocabulary => {
    const { words, say, ...lists } = halfOf(vocabulary, kept)
    const issues = vocabulary.issues.map(({ id, label }, at) => ({ id, label, say: say[at] ?? [] }))
    return {
      ...vocabulary,
      ...lists,
      counties,
      issues,
      words: { ...vocabulary.words, ...words, kin: family },
    }
  }
  return {
    first: half(
      items.filter((item) => taken.has(item)),
      kin.first,
    ),
    more: half(
      items.filter((item) => !taken.has(item)),
      kin.more,
    ),
  }
}

/** The words of all that is in the first half anyway. */
function knownFromStart(vocabulary: Vocabulary, listings: readonly Listing[]): KnownWords {
  const { words, issues, nicknames, counties } = vocabulary
  const split: ReadonlySet<string> = new Set(['kin', ...SPLIT_LISTS])
  const small = Object.entries(words).filter(([list]) => !split.has(list))
  const known = new KnownWords(makeFamilies(words.kin).familyOf)
  const labels = issues.map(({ id, label }) => [id, label])
  // `Co Durham` is County Durham.
  known.add(wordsWithin([small, labels, nicknames, counties, 'co']))
  const offered = listings.flatMap(({ places, modes, modalities, languages, registers, gender = '' }) => [
    ...places.flatMap(({ town, county = '', region = '', district = '' }) => [
      ...[town, ...shortTownNames(town), county, region, district],
    ]),
    ...[...modes, ...modalities, ...languages, ...registers, gender],
  ])
  known.add(wordsWithin([...new Set(offered)]))
  return known
}

/** Counties and regions but those that the list has, which come with it. */
function withoutHeld(counties: string, listings: readonly Listing[]): string {
  const held = new Set(
    listings.flatMap(({ places }) => places.flatMap(({ county, region }) => [county, region])),
  )
  return counties
    .split('|')
    .filter((area) => !held.has(area))
    .join('|')
}

/** Every word of every text in some data, names of fields included. */
function wordsWithin(data: unknown): string[] {
  return normalise(JSON.stringify(data)).split(' ')
}

/** Tells what a last word such as `help` could be the beginning of. */
function beginsWith(small: readonly string[]): (item: Item) => boolean {
  const isBegun = ([word = '', ...others]: readonly string[]) =>
    others.length === 0 && small.some((each) => each.length > SHORTEST_FORGIVEN && word.startsWith(each))
  return ({ isLiteral, phrases }) => isLiteral && phrases.some(isBegun)
}

/** The hints of words that stand for an issue by themselves, and of these the ones that stand in most phrases. */
function mostSaid(
  items: readonly Item[],
  issues: readonly IssueWords[],
  { familyOf }: KnownWords,
): Set<Item> {
  const counts = new Map<string, number>()
  for (const phrase of issues.flatMap(({ say }) => say))
    for (const family of new Set(normalise(phrase).split(' ').map(familyOf)))
      counts.set(family, (counts.get(family) ?? 0) + 1)
  const countOf = ({ phrases: [[word = ''] = []] }: Item) => counts.get(familyOf(word)) ?? 0
  const alone = items.filter(({ list, text }) => list === 'hints' && /0[a-z]/.test(text))
  return new Set(alone.sort((a, b) => countOf(b) - countOf(a)).slice(0, MOST_SAID))
}

/** What is wanted, and again and again what can be said with the words that are known by now. */
function takeSayable(
  items: readonly Item[],
  known: KnownWords,
  isWanted: (item: Item) => boolean,
): ReadonlySet<Item> {
  const taken = new Set<Item>()
  for (let before = -1; before !== taken.size;) {
    before = taken.size
    for (const item of items) {
      const { phrases, isLiteral } = item
      if (taken.has(item)) continue
      if (!isWanted(item) && !phrases.some((phrase) => known.mayBeSaid(phrase, isLiteral))) continue
      taken.add(item)
      known.add(phrases.flat())
    }
  }
  return taken
}

/** Families of words in two: in the second half each begins with a word of the first, where that has one. */
function splitKin(kin: string, known: KnownWords): { first: string; more: string } {
  const first: string[] = []
  const more: string[] = []
  const stems = new Set(known.words.map(stemOf))
  for (const line of kin.trim().split('\n')) {
    const words = line.split(' ')
    const own = words.filter((word) => known.has(word) || stems.has(word))
    const others = words.filter((word) => !own.includes(word))
    if (own.length > 0) first.push(own.join(' '))
    if (others.length > 0) more.push([...own.slice(0, 1), ...others].join(' '))
  }
  return { first: first.join('\n'), more: more.join('\n') }
}
