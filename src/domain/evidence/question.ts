import type { Finding } from '~/schemas/finding'

/** A question a plot answers. What was compared and when stay apart; so do single therapies and all together. */
export const QUESTIONS = {
  'against-little': 'Compared with waiting, usual or light care, at the end of therapy',
  'against-others': 'Compared with other treatments, at the end of therapy',
  'against-several': 'Compared with treatments of several kinds, at the end of therapy',
  'against-little-later': 'Compared with waiting, usual or light care, at follow-up',
  'against-others-later': 'Compared with other treatments, at follow-up',
  'against-several-later': 'Compared with treatments of several kinds, at follow-up',
  'all-therapies': 'All talking therapies together, compared with controls',
} as const

export type Question = keyof typeof QUESTIONS

/** Who stands on the other side of no difference. */
export const OTHER_SIDES: Record<Question, string> = {
  'against-little': 'waiting or usual care',
  'against-others': 'the other treatment',
  'against-several': 'the other side',
  'against-little-later': 'waiting or usual care',
  'against-others-later': 'the other treatment',
  'against-several-later': 'the other side',
  'all-therapies': 'controls',
}

const SIDES: Partial<Record<Finding['comparatorKind'], 'little' | 'others' | 'several'>> = {
  'inactive-control': 'little',
  placebo: 'little',
  'other-therapy': 'others',
  mixed: 'several',
}

/** The question a finding helps to answer. Undefined where nobody was compared, or it is about another therapy. */
export function questionOf(finding: Finding): Question | undefined {
  const { controlled, subject, comparatorKind, timeKind } = finding
  const side = SIDES[comparatorKind]
  if (!controlled || !side || subject === 'another-therapy') return undefined
  if (subject === 'all-therapies') return 'all-therapies'
  return timeKind === 'end' ? `against-${side}` : `against-${side}-later`
}

/** Whether a text names a question. */
export function isQuestion(text: string): text is Question {
  return text in QUESTIONS
}
