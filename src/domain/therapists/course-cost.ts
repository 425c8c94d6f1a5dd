/** A session fee and what courses of different lengths come to, in whole pounds. */
export interface CourseCostRow {
  fee: number
  totals: number[]
}

/** What a course of weekly sessions costs: fee × sessions, for every pair. Plain arithmetic, no discount and no missed sessions. */
export function courseCosts(fees: readonly number[], sessions: readonly number[]): CourseCostRow[] {
  return fees.map((fee) => ({ fee, totals: sessions.map((count) => fee * count) }))
}

/** How often one may meet: sessions in two weeks, so that every number is whole. */
export const RHYTHMS = [
  { id: 'weekly', label: 'Once a week', inTwoWeeks: 2 },
  { id: 'twice', label: 'Twice a week', inTwoWeeks: 4 },
  { id: 'fortnightly', label: 'Every two weeks', inTwoWeeks: 1 },
] as const

/** How long a course may be, in weeks with sessions in them: ten weeks of a year fall to holidays and illness, as in our guide to costs. */
export const LENGTHS = [
  { id: 'short', label: '16 weeks', weeks: 16 },
  { id: 'half-year', label: 'Half a year', weeks: 21 },
  { id: 'year', label: 'A year', weeks: 42 },
  { id: 'two-years', label: 'Two years', weeks: 84 },
] as const

/** What a whole course comes to: between the lowest and the highest fee, in whole currency units. */
export interface CourseCost {
  sessions: number
  low: number
  high: number
}

/** Fee × frequency × length. */
export function courseCost(
  fee: { min: number; max: number },
  course: { weeks: number; inTwoWeeks: number },
): CourseCost {
  const sessions = Math.round((course.weeks * course.inTwoWeeks) / 2)
  return { sessions, low: fee.min * sessions, high: fee.max * sessions }
}
