import type { Finding } from '~/schemas/finding'

/** An estimate turned so that more is always better for the therapy studied. */
export interface Oriented {
  estimate: number
  interval?: { low: number; high: number; level: number }
  /** Whether the paper prints it the other way round. */
  isTurned: boolean
  /** The value that means no difference: 0, or 1 for a ratio. */
  noDifference: 0 | 1
}

/**
 * Turns an estimate into this site's one convention. Papers differ: in some a minus sign is good, in some it is bad.
 * A difference changes its sign; a ratio becomes one over itself. Undefined where there is no number, or no telling
 * which side is which.
 */
export function orient(finding: Finding): Oriented | undefined {
  const { estimate, interval, direction, measure } = finding
  if (estimate === undefined || direction === 'none' || direction === 'sign-unknown') return undefined
  const isTurned = direction === 'below-favours-therapy'
  const isRatio = measure === 'odds-ratio'
  const turn = (value: number) => (isTurned ? (isRatio ? tidy(1 / value) : 0 - value) : value)
  const ends = interval && [turn(interval.low), turn(interval.high)].sort((a, b) => a - b)
  const [low, high] = ends ?? []
  return {
    estimate: turn(estimate),
    ...(interval && low !== undefined && high !== undefined
      ? { interval: { low, high, level: interval.level } }
      : {}),
    isTurned,
    noDifference: isRatio ? 1 : 0,
  }
}

/** One over a ratio, with two digits that matter: more would claim more than the paper does. */
function tidy(value: number): number {
  return Number(value.toPrecision(2))
}
