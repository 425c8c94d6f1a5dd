import { normalise } from '~/domain/finder/normalise'
import { partsOf } from '~/domain/finder/phrase-parts'
import { readPlaces } from '~/domain/finder/read-places'
import type { Vocabulary } from '~/domain/finder/vocabulary'

/** What is known before anything is learned. */
type Known = Omit<Vocabulary, 'hints'>

/** What a therapist writes, and the issues they work with, as ids. */
export interface Written {
  bio: string
  issues: readonly string[]
  /** Where they work. */
  locations?: readonly { town: string }[]
}

/** A phrase must be used by so many people, and speak so clearly for one issue, before it counts. */
const LEAST_PEOPLE = 3
const LEAST_EVIDENCE = 5.5
const LEAST_LEAD = 0.8
/** How often somebody who uses an issue's own word works with it. */
const FAITHFUL = 0.97
const LONGEST = 3
/** More bios than this teach nothing new. */
const MOST_READ = 4000
const MOST_LEARNED = 60
/** In how many of ten places where its rarest word stands a phrase must stand whole. */
const TOGETHER = 0.75
/** Of so much of its uses a longer phrase that is known gives the reason. */
const EXPLAINED = 0.5
/** How many times as often its first and last word may stand without it. */
const ELSEWHERE = 3.5

/** How many people use a phrase, and how many of these work with each issue. */
interface Use {
  people: number
  issues: Uint32Array
}

/**
 * Learns words for issues from what therapists write: phrases that hardly anybody uses who does not work with the
 * issue. Sentences that say what somebody does *not* do are left out, and so are words the vocabulary knows.
 */
export function learnWords(written: readonly Written[], vocabulary: Known): Record<string, string[]> {
  const step = Math.max(1, written.length / MOST_READ)
  const read = Array.from(
    { length: Math.ceil(written.length / step) },
    (_, at) => written[Math.floor(at * step)],
  )
  const people = read.filter((each) => each !== undefined)
  const ids = vocabulary.issues.map(({ id }) => id)
  const uses = countUses(people, ids, vocabulary)
  const share = ids.map((id) =>
    Math.min(0.97, people.filter(({ issues }) => issues.includes(id)).length / people.length),
  )
  const learned = new Map<string, { issue: number; people: number }>()
  const isOurs = knownWords(vocabulary)
  const explained = countExplained(uses, isOurs)
  for (const [phrase, use] of uses) {
    const issue = clearest(use, share)
    if (issue === undefined || isOurs(phrase) || !isTogether(phrase, use, uses)) continue
    if ((explained.get(phrase) ?? 0) < use.people * EXPLAINED)
      learned.set(phrase, { issue, people: use.people })
  }
  return gather(learned, ids)
}

/** How often a phrase stands inside longer ones that are known: `partner` in `controlling partner` says nothing new. */
function countExplained(
  uses: ReadonlyMap<string, Use>,
  isOurs: (phrase: string) => boolean,
): Map<string, number> {
  const explained = new Map<string, number>()
  for (const [phrase, { people }] of uses)
    if (phrase.includes(' ') && isOurs(phrase))
      for (const part of partsOf(phrase)) explained.set(part, (explained.get(part) ?? 0) + people)
  return explained
}

function countUses(people: readonly Written[], ids: readonly string[], vocabulary: Known): Map<string, Use> {
  const stop = new Set(`${vocabulary.words.stop} ${vocabulary.words.negations}`.split(' '))
  const uses = new Map<string, Use>()
  for (const { bio, issues } of people) {
    const own = issues.map((issue) => ids.indexOf(issue)).filter((at) => at >= 0)
    for (const phrase of phrasesOf(bio, stop)) {
      const use = uses.get(phrase) ?? { people: 0, issues: new Uint32Array(ids.length) }
      use.people++
      for (const at of own) use.issues[at] = (use.issues[at] ?? 0) + 1
      uses.set(phrase, use)
    }
  }
  return uses
}

/** Stretches of one to three words within a sentence that neither begin nor end with a small word. */
function phrasesOf(bio: string, stop: ReadonlySet<string>): Set<string> {
  const phrases = new Set<string>()
  for (const sentence of bio.split(/[.!?;]/)) {
    if (/\b(not|don[’']t|unable|cannot)\b[^,]*\b(work|offer|treat|see)\b/i.test(sentence)) continue
    for (const part of sentence.split(/[,:()]/)) {
      const words = normalise(part).split(' ')
      for (let from = 0; from < words.length; from++)
        for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to++) {
          const [first = '', last = ''] = [words[from], words[to - 1]]
          if (stop.has(first) || stop.has(last) || first.length < 3 || last.length < 3) continue
          phrases.add(words.slice(from, to).join(' '))
        }
    }
  }
  return phrases
}

/** The issue a phrase speaks for so clearly that chance is no likely reason. */
function clearest({ people, issues }: Use, share: readonly number[]): number | undefined {
  if (people < LEAST_PEOPLE) return undefined
  const evidence = share.map((usual, at) => {
    const yes = issues[at] ?? 0
    return yes * Math.log(FAITHFUL / (usual || 1)) + (people - yes) * Math.log((1 - FAITHFUL) / (1 - usual))
  })
  const ranked = [...evidence.entries()].sort((a, b) => b[1] - a[1])
  const [best, next] = ranked
  if (!best || best[1] < LEAST_EVIDENCE || best[1] - (next?.[1] ?? 0) < LEAST_LEAD) return undefined
  return best[0]
}

/**
 * Whether a phrase is more than a word and its neighbours: where its rarest word stands the others do too, and it
 * neither begins nor ends with a word that mostly stands elsewhere.
 */
function isTogether(phrase: string, { people }: Use, uses: ReadonlyMap<string, Use>): boolean {
  const words = phrase.split(' ')
  const counts = words.map((word) => uses.get(word)?.people ?? people)
  const [first = 0, last = 0] = [counts[0], counts.at(-1)]
  return people >= TOGETHER * Math.min(...counts) && Math.max(first, last) <= ELSEWHERE * people
}

/** Of a phrase and the words in it the longest: `racing thoughts`, not `racing`. */
function gather(
  learned: ReadonlyMap<string, { issue: number; people: number }>,
  ids: readonly string[],
): Record<string, string[]> {
  const within = new Map<string, number>()
  for (const [phrase, { people }] of learned)
    for (const part of partsOf(phrase)) within.set(part, Math.max(within.get(part) ?? 0, people))
  const found: Record<string, string[]> = {}
  for (const [phrase, { issue, people }] of [...learned].sort((a, b) => b[1].people - a[1].people)) {
    const list = (found[ids[issue] ?? ''] ??= [])
    if ((within.get(phrase) ?? 0) < people * TOGETHER && list.length < MOST_LEARNED) list.push(phrase)
  }
  return found
}

/** Phrases that the vocabulary has already, and the names of places, which co-occur with anything by chance. */
function knownWords({ issues, entries, words, places, counties }: Known): (phrase: string) => boolean {
  const phrases = new Set(
    [
      ...issues.flatMap(({ label, say }) => [label, ...say]),
      ...entries.flatMap(({ label, say }) => [label, ...say]),
      ...words.filler.split(' '),
      ...words.everyday.split(' '),
      ...readPlaces(places).keys(),
      ...counties.split('|'),
    ].map(normalise),
  )
  return (phrase) => phrases.has(phrase)
}
