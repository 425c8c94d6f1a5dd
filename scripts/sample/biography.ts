import type { Therapist } from '~/schemas/therapist'
import { APPROACHES } from './approaches'
import { APART_ONLY, CLOSERS, IN_PERSON_AND_APART, IN_PERSON_ONLY, MANNERS, OPENERS } from './bio-sentences'
import type { Draw } from './draw'
import { ISSUES } from './issues'

/** What a bio is written from. */
export type BioFacts = Pick<
  Therapist,
  'title' | 'issues' | 'modalities' | 'modes' | 'locations' | 'languages'
>

/** A bio is full at so many words; the sentence that fills it has 22 at most, so that it stays within 110. */
const FULL_AT = { least: 64, most: 88 }

/** Sixty to 110 words in plain English, made of sentences that fit the person and promise nothing. */
export function writeBio(draw: Draw, facts: BioFacts): string {
  const opener = draw.pick(OPENERS).replace('{title}', withArticle(facts.title))
  const [firstIssue = '', ...moreIssues] = issueSentences(draw, draw.shuffle(facts.issues))
  const closing = [meetingSentence(draw, facts), ...languageSentence(facts.languages), draw.pick(CLOSERS)]
  const body = [firstIssue, approachSentence(draw, facts.modalities)]
  const spare = draw.shuffle([...moreIssues.slice(0, 2), draw.pick(MANNERS)])
  const fullAt = draw.int(FULL_AT.least, FULL_AT.most)
  for (const sentence of [...spare, ...moreIssues.slice(2), ...MANNERS]) {
    if (countWords([opener, ...body, ...closing]) >= fullAt) break
    if (!body.includes(sentence)) body.push(sentence)
  }
  return [opener, ...body, ...closing].join(' ')
}

/** Words as a reader counts them. */
export function countWords(sentences: readonly string[]): number {
  return sentences.join(' ').split(/\s+/).filter(Boolean).length
}

function issueSentences(draw: Draw, issues: readonly string[]): string[] {
  return issues.flatMap((id) => {
    const issue = ISSUES.find((known) => known.id === id)
    return issue ? [draw.pick(issue.says)] : []
  })
}

function approachSentence(draw: Draw, modalities: readonly string[]): string {
  const modality = draw.pick(modalities)
  const approach = APPROACHES.find((known) => known.modality === modality)
  if (!approach) throw new Error(`approaches.ts has no “${modality}”`)
  return draw.pick(approach.says)
}

function meetingSentence(draw: Draw, { modes, locations }: BioFacts): string {
  const apart = joinWords(
    [...(modes.includes('online') ? ['video'] : []), ...(modes.includes('telephone') ? ['telephone'] : [])],
    'or',
  )
  const towns = joinWords([...new Set(locations.map(({ town }) => town))], 'and')
  const sentences = towns === '' ? APART_ONLY : apart === '' ? IN_PERSON_ONLY : IN_PERSON_AND_APART
  return draw.pick(sentences).replace('{towns}', towns).replace('{apart}', `by ${apart}`)
}

function languageSentence(languages: readonly string[]): string[] {
  return languages.length > 1 ? [`I work in ${joinWords(languages, 'and')}.`] : []
}

function joinWords(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 3
    ? words.join(` ${last} `)
    : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

function withArticle(title: string): string {
  const inSentence = title.startsWith('Jungian') ? title : title.charAt(0).toLowerCase() + title.slice(1)
  return `${/^[aeiou]/i.test(title) ? 'an' : 'a'} ${inSentence}`
}
