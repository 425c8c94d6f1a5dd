import type { Lexicon } from '~/domain/finder/lexicon'
import { endsOf, WORTH_UNIT, wishOf } from '~/domain/finder/steps'
import type { Edge } from '~/domain/finder/read-edges'
import type { Token } from '~/domain/finder/tokens'
import type { WishKind } from '~/domain/finder/wish'

/** Whether a word by itself is a phrase. */
export function isPhrase(word: string, lexicon: Lexicon): boolean {
  const keys = [`=${word}`, lexicon.words.familyOf(word)]
  return keys.some((key) => lexicon.root.next.get(key)?.end !== undefined)
}

/** What a last word may be the beginning of: things that are named, not told. */
const BEGUN: ReadonlySet<WishKind | undefined> = new Set([
  'time',
  'place',
  'area',
  'mode',
  'language',
  'modality',
])

/** What the last word may be the beginning of, though it is a word of its own: `even` of `evening`. */
export function readBegun(tokens: readonly Token[], lexicon: Lexicon): Edge[] {
  const from = tokens.length - 1
  const word = tokens[from]?.word ?? ''
  if (from < 1 || !lexicon.words.usesOf(word) || isPhrase(word, lexicon)) return []
  return lexicon.words.completions(word).flatMap((candidate) =>
    [`=${candidate.word}`, candidate.family].flatMap((key) =>
      endsOf(lexicon.root.next.get(key)).flatMap(({ meaning, worth }) => {
        if (!BEGUN.has(wishOf(meaning)?.kind)) return []
        const { doubt } = candidate
        return [{ from, to: from + 1, value: worth / WORTH_UNIT - doubt, doubt, meaning, isBegun: true }]
      }),
    ),
  )
}
