import { courseCosts } from '~/domain/therapists/course-cost'
import { formatFee } from '~/domain/therapists/fee'
import type { Therapist } from '~/schemas/therapist'

/** Sessions of a brief course, and of a year of weekly meetings with holidays left out. */
const BRIEF = 16
const YEAR = 40

/** What whole courses come to at someone's stated fee: `16 weekly sessions come to £800 to £1,120; …`. */
export function courseWords({ min, max, currency }: NonNullable<Therapist['fee']>): string {
  const [low, high] = courseCosts([min, max], [BRIEF, YEAR])
  const total = (at: number) => formatFee({ min: low?.totals[at] ?? 0, max: high?.totals[at] ?? 0, currency })
  return `${BRIEF} weekly sessions come to ${total(0)}; a year with ${YEAR} of them, to ${total(1)}.`
}
