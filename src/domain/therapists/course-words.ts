import { courseCosts, LENGTHS } from '~/domain/therapists/course-cost'
import { formatFee } from '~/domain/therapists/fee'
import type { Therapist } from '~/schemas/therapist'

/** Weekly sessions of a brief course, and of a year with holidays left out. */
const [BRIEF, YEAR] = [sessionsOf('short'), sessionsOf('year')]

/** What whole courses come to at someone's stated fee: `16 weekly sessions come to £800 to £1,120; …`. */
export function courseWords({ min, max, currency }: NonNullable<Therapist['fee']>): string {
  const [low, high] = courseCosts([min, max], [BRIEF, YEAR])
  const total = (at: number) => formatFee({ min: low?.totals[at] ?? 0, max: high?.totals[at] ?? 0, currency })
  return `${BRIEF} weekly sessions come to ${total(0)}; a year with ${YEAR} of them, to ${total(1)}.`
}

function sessionsOf(course: (typeof LENGTHS)[number]['id']): number {
  return LENGTHS.find(({ id }) => id === course)?.weeks ?? 0
}
