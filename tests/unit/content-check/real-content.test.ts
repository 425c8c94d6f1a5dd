import { describe, expect, test } from 'vitest'
import { formatProblems } from '~/domain/integrity/problem'
import { assertContentHolds, checkContent, checkPolish, contentPlaces } from '../../../scripts/check-content'
import { makeFolder } from '../../fixtures/folder'

const REAL = { content: 'content', therapists: 'content/therapists.json' }

/** The whole content is read, more than once: on a busy machine that takes its time. */
const PATIENCE = 60_000

describe('The content of this site', { timeout: PATIENCE }, () => {
  test('It hangs together: not one error', () => {
    const errors = checkContent(REAL).filter(({ severity }) => severity === 'error')
    expect(formatProblems(errors)).toBe('')
  })

  test('It is spelled right and can be read: what stops the check stops here', () => {
    const errors = checkPolish(REAL, '2026-11-27').filter(({ severity }) => severity === 'error')
    expect(formatProblems(errors)).toBe('')
  })

  test('It may be built', () => {
    expect(() => assertContentHolds(REAL)).not.toThrow()
  })
})

describe('Content that is not there', () => {
  test('Every missing file is named, and nothing else is said of it', () => {
    const folder = makeFolder({ 'readme.txt': 'nothing' })
    const problems = checkContent({ content: folder, therapists: `${folder}/therapists.json` })
    const missing = ['site.json', 'crisis-lines.json', 'people.json', 'references.json', 'therapists.json']
    for (const name of missing)
      expect(problems.filter(({ file }) => file.endsWith(`/${name}`))).toMatchObject([
        { line: 1, column: 1, severity: 'error', message: 'There is no file of this name.' },
      ])
  })

  test('A build is stopped with one error that holds every problem and how many there are', () => {
    const folder = makeFolder({ 'readme.txt': 'nothing' })
    const places = { content: folder, therapists: `${folder}/therapists.json` }
    const count = checkContent(places).length
    expect(() => assertContentHolds(places)).toThrow(`${count} problems in the content:`)
    expect(() => assertContentHolds(places)).toThrow(formatProblems(checkContent(places)))
  })
})

describe('Where the content is', () => {
  test('It is in content/, with the export beside the rest', () => {
    expect(contentPlaces({})).toEqual(REAL)
  })

  test('Another folder brings its own export, unless one is named', () => {
    expect(contentPlaces({ UNDERCURRENT_CONTENT: 'x' })).toEqual({
      content: 'x',
      therapists: 'x/therapists.json',
    })
    expect(contentPlaces({ UNDERCURRENT_CONTENT: 'x', THERAPISTS_EXPORT: 'y.json' })).toEqual({
      content: 'x',
      therapists: 'y.json',
    })
  })
})
