import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gatherReport } from '../../../scripts/report/gather-report'
import { printReport } from '../../../scripts/report/print-report'
import { makeFolder } from '../../fixtures/folder'

/** The report on the small good site, as it is on a day. */
function reportOn(day: string, files: Record<string, string> = {}) {
  const content = makeFolder({ 'notes.txt': '' })
  cpSync('tests/fixtures/site', content, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text)
  const built = makeFolder({ 'index.html': '', 'guides/index.html': '', 'guides/a/index.html': '' })
  return gatherReport({ content, therapists: join(content, 'therapists.json') }, built, day)
}

describe('The report', () => {
  test('It counts built pages, words, references and verdicts', () => {
    const report = reportOn('2026-11-27')
    expect(report.builtPages).toEqual({ 'single pages': 2, guides: 1 })
    expect(report.references).toMatchObject({ all: 2, used: 2, unused: [] })
    expect(Object.values(report.verdicts).reduce((sum, count) => sum + count, 0)).toBe(2)
    expect(report.words).toBe(report.pages.reduce((sum, { words }) => sum + words, 0))
    expect(report.words).toBeGreaterThan(50)
  })

  test('Without a ledger it says so; with one it counts claims by kind', () => {
    expect(reportOn('2026-11-27', { 'claims.json': '' }).claims).toBeUndefined()
    expect(printReport(reportOn('2026-11-27', { 'claims.json': '' }))).toContain('no ledger')
    expect(reportOn('2026-11-27').claims).toEqual({ effect: 1 })
    const ledger = '[{ "kind": "effect" }, { "kind": "effect" }, { "kind": "harm" }]'
    expect(reportOn('2026-11-27', { 'claims.json': ledger }).claims).toEqual({ effect: 2, harm: 1 })
    expect(reportOn('2026-11-27', { 'claims.json': '[{' }).claims).toBeUndefined()
  })

  test('Reviews past their day are named', () => {
    expect(reportOn('2026-11-27').overdue).toEqual([])
    expect(reportOn('2027-12-01').overdue).toContain('articles/does-it-work')
  })

  test('As text it has a line a page, in columns', () => {
    const text = printReport(reportOn('2026-11-27'))
    expect(text).toMatch(/^page +words +age/m)
    expect(text).toMatch(/^articles\/does-it-work +\d+ +\d+\.\d/m)
    expect(text).toContain('Pages nothing leads to: none')
  })
})
