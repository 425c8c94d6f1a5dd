import { editCost } from '~/domain/finder/edit-cost'
import { normalise } from '~/domain/finder/normalise'
import type { Wish } from '~/domain/finder/wish'
import { LIFE } from '~/domain/finder/words/life-phrases'
import { SPOKEN } from '~/domain/finder/words/spoken-words'
import { VIOLENCE } from '~/domain/finder/words/violence-phrases'

/** What somebody may be in danger of: of ending or hurting themselves, or of being hurt by somebody else. */
export type Danger = 'life' | 'violence'

/** Issues where help now comes before any result. */
const BEFORE_RESULTS: ReadonlyMap<string, Danger> = new Map([
  ['self-harm', 'life'],
  ['abuse', 'violence'],
])

const PHRASES: Record<Danger, string[][][]> = { life: readPhrases(LIFE), violence: readPhrases(VIOLENCE) }
const WRITTEN = new Map(
  SPOKEN.trim()
    .split('\n')
    .flatMap((line) => {
      const [written = '', ...spoken] = line.split(' ')
      return spoken.map((word) => [word, written])
    }),
)
/** So many words may stand between two of a phrase. */
const BETWEEN = 2
/** Shorter words are taken only as they are written; a slip costs at most so much for each letter of longer ones. */
const SHORTEST_FORGIVEN = 4
const SLIP = 0.2
const MOST_WORDS = 60

/** Whether someone who asks for an issue may be in danger. */
export function isDangerous(issue: string | undefined): boolean {
  return BEFORE_RESULTS.has(issue ?? '')
}

/**
 * What somebody may be in danger of, the danger to life first: from what they typed, mistakes forgiven, whether or not
 * any wish was read out of it, and from the wishes. It needs no data, so it works before any has arrived. “Not suicidal”
 * counts: a wrong notice costs less than none.
 */
export function dangersIn(query: string, wishes: readonly Wish[] = []): Danger[] {
  const words = normalise(query)
    .split(' ')
    .slice(0, MOST_WORDS)
    .map((word) => meantBy(WRITTEN.get(word) ?? word))
  const asked = wishes.map(({ kind, id }) => (kind === 'issue' ? BEFORE_RESULTS.get(id) : undefined))
  const all = new Set(words.flatMap((each) => [...each]))
  return (['life', 'violence'] as const).filter(
    (danger) =>
      asked.includes(danger) ||
      PHRASES[danger].some((phrase) => isPossible(phrase, all) && isSaid(phrase, words)),
  )
}

/** Whether the words of a phrase stand in a query at all. */
function isPossible(phrase: readonly string[][], all: ReadonlySet<string>): boolean {
  return (
    all.size > 0 &&
    phrase.every(
      ([first = '', ...others]) => first === '$' || all.has(first) || others.some((word) => all.has(word)),
    )
  )
}

/** Whether the words of a phrase stand in a query, in order and close together. */
function isSaid(phrase: readonly string[][], words: readonly ReadonlySet<string>[]): boolean {
  const follow = (step: number, from: number, to: number): boolean => {
    const meant = phrase[step]
    if (!meant) return true
    if (meant[0] === '$') return from === words.length
    for (let at = from; at < Math.min(to, words.length); at++)
      if (meant.some((word) => words[at]?.has(word)) && follow(step + 1, at + 1, at + 2 + BETWEEN))
        return true
    return false
  }
  return follow(0, 0, words.length)
}

const KNOWN = new Set(Object.values(PHRASES).flat(3))
/** Kept, so that typing on looks at the last word only. */
const meant = new Map<string, ReadonlySet<string>>()
const MOST_KEPT = 2000

/** Words of danger that a word may stand for. */
function meantBy(word: string): ReadonlySet<string> {
  const known = meant.get(word)
  if (known) return known
  if (meant.size > MOST_KEPT) meant.clear()
  const found = new Set([...KNOWN].filter((other) => isMeant(word, other)))
  meant.set(word, found)
  return found
}

function isMeant(word: string, other: string): boolean {
  if (word === other) return true
  const isLong = word.length >= SHORTEST_FORGIVEN && other.length >= SHORTEST_FORGIVEN
  if (!isLong || word[0] !== other[0] || Math.abs(word.length - other.length) > 2) return false
  const most = SLIP * word.length
  return editCost(word, other, most) <= most
}

function readPhrases(lines: string): string[][][] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((words) => words.split('|')))
}
