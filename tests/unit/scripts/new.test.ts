import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkContent } from '../../../scripts/check-content'
import { beginArticle } from '../../../scripts/new'
import { monthsLater } from '../../../scripts/new/article-template'
import { articleSchema } from '~/schemas/article'
import { makeFolder } from '../../fixtures/folder'

/** The small good site, to write in. */
function site(): string {
  const folder = makeFolder({ 'notes.txt': '' })
  cpSync('tests/fixtures/site', folder, { recursive: true })
  return folder
}

describe('A new article', () => {
  test('It has its address from its title, and front matter with nothing wrong but the description', () => {
    const content = site()
    const { file, address } = beginArticle(content, 'What’s a “frame”, and why?', '2026-11-27')
    expect(address).toBe('/guides/whats-a-frame-and-why/')
    const [, matter = ''] = readFileSync(file, 'utf8').split('---\n')
    const { error } = articleSchema.safeParse(parse(matter))
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['description'])
    expect(parse(matter)).toMatchObject({
      title: 'What’s a “frame”, and why?',
      order: 4,
      author: 'the-editors',
      published: '2026-11-27',
      nextReview: '2027-05-27',
    })
  })

  test('The check says what is still to be written, and cannot be passed before', () => {
    const content = site()
    const { file } = beginArticle(content, 'The frame', '2026-11-27')
    const problems = checkContent({ content, therapists: join(content, 'therapists.json') })
    expect(problems.map(({ message }) => message)).toEqual([
      'description is too short: a description has 120 to 155 characters.',
      'There is no reference “name-a-reference”.',
      'There is no reference “name-a-reference”.',
    ])
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]))
  })

  test('What is there already is never overwritten', () => {
    const content = site()
    const { file } = beginArticle(content, 'The frame', '2026-11-27')
    writeFileSync(file, 'Mine')
    expect(() => beginArticle(content, 'The frame', '2026-11-27')).toThrow('is there already')
    expect(readFileSync(file, 'utf8')).toBe('Mine')
  })

  test('A title without letters is refused', () => {
    expect(() => beginArticle(site(), '?!', '2026-11-27')).toThrow('no letters')
  })

  test('The next review is half a year later, and no day that does not exist', () => {
    expect(monthsLater('2026-08-31', 6)).toBe('2027-02-28')
    expect(monthsLater('2026-11-27', 6)).toBe('2027-05-27')
  })
})
