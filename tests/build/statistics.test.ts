import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { orient } from '~/domain/evidence/orient'
import { chanceOfDoingBetter, shareBelowAverageTreated } from '~/domain/evidence/natural-numbers'
import { comparedRates } from '~/domain/evidence/rate-difference'
import type { Claim } from '~/schemas/claim'
import type { Finding } from '~/schemas/finding'
import type { Reference } from '~/schemas/reference'
import { readPages, type Page } from './built-site'
import { all } from './page-parts'
import { numbersIn, statisticsOf, type Statistic } from './statistics'

const CONTENT = process.env['UNDERCURRENT_CONTENT'] ?? 'content'
const list = <T>(name: string) => JSON.parse(readFileSync(`${CONTENT}/${name}`, 'utf8')) as T[]
const findings = list<Finding>('findings.json').filter(({ withheld }) => withheld === undefined)
const claims = list<Claim>('claims.json')
const references = list<Reference>('references.json')

const isRead = new Set(
  references.filter(({ custom }) => custom?.verification.status === 'confirmed').map(({ id }) => id),
)
const facts = new Map(references.map((reference) => [reference.id, factsOf(reference)]))

/** Every number that we know a work to say: in its findings, in claims that rest on it, in what was noted when it was read. */
function factsOf({ id, custom, title }: Reference): Set<string> {
  if (!isRead.has(id)) return new Set()
  const own = findings.filter((finding) => finding.reference === id)
  const note = (custom?.verification.note ?? '').replace(/\(?\d{4}-\d\d-\d\d\)?/g, '')
  const texts = [title, note, ...own.flatMap(textsOf), ...claims.filter(restsOn(id)).flatMap(saidIn)]
  return new Set([
    ...texts.flatMap(numbersIn),
    ...texts.flatMap(percentagesIn),
    ...own.flatMap(figuresOf),
    ...own.flatMap(needed),
  ])
}

/** `33.3%` as it stands: numbers that are shares, told apart from all others. */
function percentagesIn(text: string): string[] {
  return (text.match(/\d+(?:\.\d+)?%/g) ?? []).map(String)
}

function textsOf(finding: Finding): string[] {
  const { condition, population, intervention, comparator, outcome, time, design, arms = [] } = finding
  const { says, caveat, certainty = '', p = '', k, n, i2 } = finding
  const inArms = arms.flatMap((arm) => [`${arm.value}${arm.unit}`, String(arm.n ?? '')])
  return [
    ...[condition, population, intervention, comparator, outcome, time, design, says, caveat, certainty, p],
    ...[k, n, i2].map((value) => String(value ?? '')),
    ...inArms,
  ]
}

/** The figures of a finding as printed and as turned, and what they mean for people. */
function figuresOf(finding: Finding): string[] {
  const { measure } = finding
  const shares = (value: number) => {
    if (measure === 'percentage') return [value]
    if (measure.endsWith('-r')) return [100 * value ** 2]
    return [shareBelowAverageTreated(value), chanceOfDoingBetter(value)].map((share) => 100 * share)
  }
  return [finding, orient(finding)]
    .flatMap((figure) => [figure?.estimate, figure?.interval?.low, figure?.interval?.high])
    .flatMap((value) => (value === undefined ? [] : [Math.abs(value)]))
    .flatMap((value) => [
      ...[String(value), String(Math.round(100 * value))],
      ...shares(value).flatMap((share) => [`${share}%`, String(Math.round(share))]),
    ])
}

/** What two rates come to: the difference out of 100, and for how many people there is one more. */
function needed(finding: Finding): string[] {
  return comparedRates(finding)
    .flatMap(({ estimate, low, high }) => [estimate, low, high].map(Math.abs))
    .flatMap((share) => [100 * share, 1 / share].map((value) => String(Math.round(value))))
}

function restsOn(id: string): (claim: Claim) => boolean {
  return (claim) =>
    [...(claim.sources ?? []), ...(claim.objection.sources ?? [])].some((source) => source.reference === id)
}

function saidIn({ statement, objection }: Claim): string[] {
  return [statement, objection.says]
}

/** `5.2%` is also about 1 in 20, and 22.7% fewer than 1 in 4. */
function isShareOf(words: string, known: ReadonlySet<string>): boolean {
  const [part = NaN, whole = NaN] = numbersIn(words).map(Number)
  if (!/ (in|out of) /.test(words) || !(whole > 0)) return false
  const per = (100 * part) / whole
  return [...known]
    .filter((fact) => fact.endsWith('%'))
    .some((fact) => Math.abs(Number.parseFloat(fact) - per) <= Math.max(0.6, per * 0.12))
}

/** Pages may round: 0.39 is about 0.4, and 14,587 more than 14,000. */
function isSaid(number: string, known: ReadonlySet<string>): boolean {
  if (known.has(number)) return true
  const value = Number(number)
  const decimals = number.split('.')[1]?.length ?? 0
  return [...known].some((fact) => {
    const exact = Number.parseFloat(fact)
    if (decimals > 0 || fact.endsWith('%')) return exact.toFixed(decimals) === value.toFixed(decimals)
    return value >= 1000 && value % 1000 === 0 && exact >= value && exact < value + 1000
  })
}

function isKnown({ words, numbers }: Statistic, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const known = facts.get(key)
    if (!known) return false
    const telling = numbers.filter((number) => number !== '100')
    return telling.every((number) => isSaid(number, known)) || isShareOf(words, known)
  })
}

/**
 * A statistic has its source: the sentence cites a work that was read, or the number is known of a work that its paragraph
 * names; where that names none, of one that the page names.
 */
function hasSource(statistic: Statistic, { page, home }: { page: string[]; home: string[] }): boolean {
  const { inSentence, inBlock } = statistic
  if (inSentence.some((key) => isRead.has(key))) return true
  return isKnown(statistic, [...home, ...(inBlock.length > 0 ? inBlock : page)])
}

/** Works that the page cites anywhere; and the work it is about, where it is a work’s own page. */
function worksOf({ address, document }: Page): { page: string[]; home: string[] } {
  const entries = all(document, '.references li[id^=ref-]').map(({ id }) => id.replace(/^ref-/, ''))
  const linked = all(document, 'main a[href^="/evidence/"]').map(
    (link) => link.getAttribute('href')?.split('/')[2] ?? '',
  )
  const own = /^\/evidence\/([a-z0-9-]+)\/$/.exec(address)?.[1]
  return { page: [...new Set([...entries, ...linked])], home: own ? [own] : [] }
}

const pages = readPages().filter(({ address }) => !/^\/(patterns|therapists)\//.test(address))
const found = pages.flatMap((page) => {
  const works = worksOf(page)
  return statisticsOf(page).map((statistic) => ({ statistic, works }))
})

describe('Numbers that say what research found', () => {
  it('are found on the pages at all', () => {
    const guides = found.filter(({ statistic }) => statistic.address.startsWith('/guides/'))
    expect(guides.length).toBeGreaterThan(100)
    expect(found.length).toBeGreaterThan(1000)
  })

  it('are found where somebody makes one up', () => {
    const { document } = new JSDOM(
      '<main><p>In a trial 41% got well, by 0.71 (1 in 9 of 94 people).</p></main>',
    ).window
    const made = statisticsOf({ address: '/made-up/', html: '', document })
    expect(made.map(({ words }) => words).sort()).toEqual(['0.71', '1 in 9', '41%', '94 people'])
    expect(made.some((statistic) => hasSource(statistic, { page: ['wienicke2023'], home: [] }))).toBe(false)
  })

  it('each stand in findings.json or come from a cited work that was read', () => {
    const orphans = found
      .filter(({ statistic, works }) => !hasSource(statistic, works))
      .map(({ statistic: { address, words, sentence } }) => `${address} “${words}”: ${sentence}`)
    expect(orphans).toEqual([])
  })

  it('never come from a work that nobody has read', () => {
    const unread = found
      .filter(
        ({ statistic: { inSentence } }) =>
          inSentence.length > 0 && !inSentence.some((key) => isRead.has(key)),
      )
      .map(({ statistic: { address, sentence } }) => `${address}: ${sentence}`)
    expect(unread).toEqual([])
  })
})
