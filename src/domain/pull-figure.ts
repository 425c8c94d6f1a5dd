/** People among whom something was counted: `count` of `of`. */
export interface PullFigure {
  count: number
  of: number
}

/** More dots than this cannot be told apart at a glance. */
const MOST_DOTS = 20

/** How a pull figure is written, for whoever wrote it otherwise. */
export const PULL_FIGURE_MEND = `Write it as “1 in 5” or “About 9 in 10”, out of ${MOST_DOTS} at most.`

/** Reads `1 in 5` or `About 9 in 10`. Undefined for anything that cannot be drawn as dots. */
export function readPullFigure(number: string): PullFigure | undefined {
  const [, count = 0, of = 0] = (/(\d+) in (\d+)$/.exec(number) ?? []).map(Number)
  return count >= 1 && count <= of && of <= MOST_DOTS ? { count, of } : undefined
}
