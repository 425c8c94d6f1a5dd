import type { GlossaryTerm } from '~/schemas/glossary-term'

/** The first mention of a term in a run of text. */
export interface TermMention {
  term: GlossaryTerm
  /** As the text writes it. */
  words: string
  /** Characters from the start of the text. */
  start: number
}

/** Finds the first mention of any of these terms from an offset on; the longest, where two start at one place. */
export type TermFinder = (
  text: string,
  from: number,
  terms: readonly GlossaryTerm[],
) => TermMention | undefined

/** The forms under which pages explain a term. */
export function formsOf({ term, alsoKnownAs, inText }: GlossaryTerm): string[] {
  return inText ?? [term, ...alsoKnownAs]
}

/** A finder over a glossary. Small letters match either case; abbreviations only themselves. */
export function makeTermFinder(glossary: readonly GlossaryTerm[]): TermFinder {
  const patterns = new Map(glossary.map((term) => [term.id, patternsOf(formsOf(term))]))
  return (text, from, terms) =>
    terms
      .flatMap((term) =>
        (patterns.get(term.id) ?? []).flatMap((pattern) => mentionOf(term, pattern, { text, from })),
      )
      .sort((a, b) => a.start - b.start || b.words.length - a.words.length)[0]
}

/** What a page shows of a definition where it first uses the term: the first sentence. */
export function briefly({ definition }: GlossaryTerm): string {
  return /^.*?[.!?](?=\s+[“‘(]?\p{Lu}|$)/u.exec(definition)?.[0] ?? definition
}

function mentionOf(
  term: GlossaryTerm,
  pattern: RegExp,
  { text, from }: { text: string; from: number },
): TermMention[] {
  pattern.lastIndex = from
  const match = pattern.exec(text)
  return match ? [{ term, words: match[0], start: match.index }] : []
}

function patternsOf(forms: readonly string[]): RegExp[] {
  return forms.map((form) => {
    const source = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
    const isAbbreviation = /^\p{Lu}{2,}$/u.test(form)
    return new RegExp(`(?<![\\p{L}\\p{N}-])${source}(?![\\p{L}\\p{N}-])`, isAbbreviation ? 'gu' : 'giu')
  })
}
