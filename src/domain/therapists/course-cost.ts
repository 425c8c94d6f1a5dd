/** A session fee and what courses of different lengths come to, in whole pounds. */
export interface CourseCostRow {
  fee: number
  totals: number[]
}

/** What a course of weekly sessions costs: fee × sessions, for every pair. Plain arithmetic, no discount and no missed sessions. */
export function courseCosts(fees: readonly number[], sessions: readonly number[]): CourseCostRow[] {
  return fees.map((fee) => ({ fee, totals: sessions.map((count) => fee * count) }))
}
