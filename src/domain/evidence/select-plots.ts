import type { Finding, Measure } from '~/schemas/finding'
import { orient } from '~/domain/evidence/orient'
import { questionOf, QUESTIONS, type Question } from '~/domain/evidence/question'

/** Findings about therapy in general go under this name, where an issue's id would stand. */
export const GENERAL = 'general'

/** Findings that may stand on one axis: one issue, one question, one measure. */
export interface Plot<T> {
  issue: string
  question: Question
  measure: Measure
  findings: T[]
}

/** Measures that have an axis. A share of people and words alone have none. */
const DRAWN: readonly Measure[] = [
  'hedges-g',
  'cohens-d',
  'effect-size',
  'point-biserial-r',
  'risk-difference',
  'odds-ratio',
]

/** Whether tables, pages and downloads hold a finding at all. */
export function isShown({ withheld, verification }: Finding): boolean {
  return withheld === undefined && verification.status === 'confirmed'
}

/** Whether a finding can be drawn: it is shown, compared with something, and has a number whose sides are known. */
export function isDrawn(finding: Finding): boolean {
  return (
    isShown(finding) &&
    DRAWN.includes(finding.measure) &&
    questionOf(finding) !== undefined &&
    orient(finding) !== undefined
  )
}

/** Every plot that findings allow, each with at least one interval to draw. A finding stands in the plots of each of its issues. */
export function selectPlots<T extends { finding: Finding }>(records: readonly T[]): Plot<T>[] {
  const plots = new Map<string, Plot<T>>()
  for (const record of records) {
    const { finding } = record
    const question = questionOf(finding)
    if (!isDrawn(finding) || !question) continue
    for (const issue of issuesOf(finding)) {
      const name = [issue, question, finding.measure].join(' ')
      const plot = plots.get(name) ?? { issue, question, measure: finding.measure, findings: [] }
      plot.findings.push(record)
      plots.set(name, plot)
    }
  }
  return [...plots.values()]
    .filter(({ findings }) => findings.some(({ finding }) => finding.interval !== undefined))
    .sort((a, b) => orderOf(a.question) - orderOf(b.question) || a.measure.localeCompare(b.measure))
}

/** The issues a finding stands under; `general` where it has none. */
export function issuesOf({ issues }: Finding): string[] {
  return issues.length > 0 ? issues : [GENERAL]
}

/** How MDX names the plots of one issue and question, such as `depression against-little`. */
export function plotName(issue: string, question: string): string {
  return `${issue} ${question}`
}

function orderOf(question: Question): number {
  return Object.keys(QUESTIONS).indexOf(question)
}
