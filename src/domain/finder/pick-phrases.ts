import type { WordHint } from '~/domain/finder/hint-code'
import { normalise } from '~/domain/finder/normalise'
import { partsOf } from '~/domain/finder/phrase-parts'
import type { IssueWords } from '~/domain/finder/vocabulary'
import type { FamilyOf } from '~/domain/finder/word-families'

/** How clearly the words of a phrase must speak before the phrase need not be sent. */
const CLEAR = { score: 4, lead: 2 }
/** Phrases of so few words are terms, which stand beside other wishes: they are always sent. */
const SHORT = 2

/** Words and families, as the finder takes them. */
interface Language {
  familyOf: FamilyOf
  filler: ReadonlySet<string>
}

/** The issues with only those phrases that their single words would not lead to. */
export function pickPhrases(
  issues: readonly IssueWords[],
  hints: readonly WordHint[],
  language: Language,
): IssueWords[] {
  const owner = new Map(
    issues.flatMap(({ say }, issue) => say.map((phrase) => [normalise(phrase), issue] as const)),
  )
  const alone = new Map(hints.map(({ word, alone: issue }) => [word, issue]))
  const read = makeReader(hints, issues.length, language)
  const isNeeded = (phrase: string, issue: number) => {
    if (!phrase.includes(' ')) return alone.get(phrase) !== issue
    // A shorter phrase within it, or a word that stands for something by itself, would be read first.
    const isContested = partsOf(phrase).some((part) => (owner.get(part) ?? issue) !== issue)
    return phrase.split(' ').length <= SHORT || isContested || !read(phrase, issue)
  }
  return issues.map(({ id, label, say }, issue) => ({
    ...{ id, label },
    say: say
      .map(normalise)
      .filter((phrase) => isNeeded(phrase, issue))
      .sort(),
  }))
}

/** Tells whether the words of a phrase by themselves speak clearly for an issue. */
function makeReader(
  hints: readonly WordHint[],
  issues: number,
  { familyOf, filler }: Language,
): (phrase: string, issue: number) => boolean {
  const byFamily = new Map(hints.map((hint) => [familyOf(hint.word), hint]))
  return (phrase, issue) => {
    const words = phrase.split(' ').filter((word) => !filler.has(word))
    const own = words.flatMap((word) => byFamily.get(familyOf(word)) ?? [])
    if (own.some(({ alone = issue }) => alone !== issue)) return false
    const sums = Array.from({ length: issues }, (_, at) =>
      own.reduce((sum, { weights }) => sum + (weights[at] ?? 0), 0),
    )
    const score = sums[issue] ?? 0
    const next = Math.max(...sums.filter((_, at) => at !== issue))
    return score >= CLEAR.score && score - next >= CLEAR.lead
  }
}
