import { AIM } from '~/domain/house-style/check-reading'
import type { PageRow, SiteReport } from './gather-report'

/** The report as plain text: what there is, then a line a page, then what is to be done. */
export function printReport(report: SiteReport): string {
  return [summaryOf(report), tableOf(report.pages), agesOf(report.pages), dutiesOf(report)].join('\n\n')
}

function summaryOf({
  day,
  builtPages,
  words,
  pages,
  references,
  glossaryTerms,
  claims,
  verdicts,
}: SiteReport): string {
  const built = Object.values(builtPages).reduce((sum, count) => sum + count, 0)
  return [
    `Content on ${day}`,
    `  pages of prose  ${pages.length}, with ${words.toLocaleString('en-GB')} words`,
    `  built pages     ${built === 0 ? 'none: run “npm run build” first' : `${built} (${listed(builtPages)})`}`,
    `  references      ${references.used} of ${references.all} used`,
    `  claims          ${claims ? listed(claims) : 'no ledger (claims.json)'}`,
    `  verdicts        ${listed(verdicts)}`,
    `  glossary        ${glossaryTerms} terms`,
  ].join('\n')
}

function listed(counts: Record<string, number>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

const HEADS = ['page', 'words', 'age', 'words a sentence', 'citations', 'next review'] as const

function tableOf(pages: readonly PageRow[]): string {
  const rows = pages.map(({ page, words, age, wordsASentence, citations, nextReview }) => [
    ...[page, String(words), age.toFixed(1), wordsASentence.toFixed(1), String(citations), nextReview],
  ])
  const widths = HEADS.map((head, column) =>
    Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [line(HEADS), ...rows.map(line)].join('\n')
}

function agesOf(pages: readonly PageRow[]): string {
  const ages = pages.map(({ age }) => age).sort((a, b) => a - b)
  const middle = ages[Math.floor(ages.length / 2)] ?? 0
  const hard = pages.filter(({ age }) => age > AIM.high).map(({ page }) => page)
  return [
    `Reading ages (Flesch–Kincaid; terms of the glossary and names do not count): ${ages[0]?.toFixed(1)} to ` +
      `${ages.at(-1)?.toFixed(1)}, middle ${middle.toFixed(1)}; aim: at most ${AIM.high}.`,
    `Harder than that: ${hard.join(', ') || 'none'}`,
  ].join('\n')
}

function dutiesOf({ overdue, orphans, references }: SiteReport): string {
  return [
    `Reviews overdue: ${overdue.join(', ') || 'none'}`,
    `Pages nothing leads to: ${orphans.join(', ') || 'none'}`,
    `References nothing cites: ${references.unused.join(', ') || 'none'}`,
  ].join('\n')
}
