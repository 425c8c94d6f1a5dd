import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { COMFORT_CACHE, COMFORT_CHOICES, COMFORT_ENTRY, comfortClasses } from '~/domain/comfort-choice'

const everything = COMFORT_CHOICES.map(({ id }) => id)

describe('What a reader chooses for their comfort', () => {
  test('Each choice is a class on the page', () => {
    expect(comfortClasses(['larger'])).toBe('comfort-larger')
    expect(comfortClasses(['plainer', 'larger'])).toBe('comfort-larger comfort-plainer')
    expect(comfortClasses([])).toBe('')
  })

  test('Whatever else was kept on the device is left out', () => {
    expect(comfortClasses(['larger', '"><script>', 'comfort-larger', ''])).toBe('comfort-larger')
  })

  test.each(everything)('The styles know the class for “%s”', (id) => {
    expect(readFileSync('src/styles/base.css', 'utf8')).toContain(`.${comfortClasses([id])}`)
  })

  test('The worker reads the cache and the entry that the page writes, and takes every class', () => {
    const worker = readFileSync('public/reader-worker.js', 'utf8')
    expect(worker).toContain(`const COMFORT = '${COMFORT_CACHE}'`)
    expect(worker).toContain(`const COMFORT_ENTRY = '${COMFORT_ENTRY}'`)
    const [, allowed = ''] = /!\/(\^.+\$)\/\.test\(classes\)/.exec(worker) ?? []
    expect(comfortClasses(everything)).toMatch(new RegExp(allowed || 'the worker tests no classes'))
  })
})
