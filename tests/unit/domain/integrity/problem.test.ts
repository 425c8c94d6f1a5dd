import { describe, expect, test } from 'vitest'
import { offerNearest } from '~/domain/integrity/nearest'
import { formatProblems, type Problem } from '~/domain/integrity/problem'

const problem = (
  file: string,
  line: number,
  column = 1,
  severity: Problem['severity'] = 'error',
): Problem => ({
  ...{ file, line, column, severity },
  message: 'There is no reference “x”.',
  mend: 'Did you mean y?',
})

describe('Problems as text', () => {
  test('Each says where it is, what is wrong and what to do', () => {
    expect(formatProblems([problem('content/a.mdx', 12, 5)])).toBe(
      'content/a.mdx:12:5 error: There is no reference “x”.\n    Did you mean y?',
    )
    expect(formatProblems([problem('a', 1, 1, 'warning')])).toContain('a:1:1 warning: ')
  })

  test('They stand in the order of the files, lines and columns', () => {
    const text = formatProblems([problem('b', 1), problem('a', 10), problem('a', 9, 7), problem('a', 9, 2)])
    expect(text.match(/^\w:\d+:\d+/gm)).toEqual(['a:9:2', 'a:9:7', 'a:10:1', 'b:1:1'])
  })

  test('The list that was handed in keeps its order, and an empty one is no text', () => {
    const problems = [problem('b', 1), problem('a', 1)]
    formatProblems(problems)
    expect(problems.map(({ file }) => file)).toEqual(['b', 'a'])
    expect(formatProblems([])).toBe('')
  })
})

describe('What may have been meant', () => {
  test('The nearest known names are offered, nearest first, at most three', () => {
    expect(offerNearest('kefee2014', ['smit2012', 'keefe2014', 'keefe2015', 'leichsenring2015'])).toBe(
      'Did you mean keefe2014, or keefe2015, or smit2012?',
    )
  })

  test('Capital letters make no difference', () => {
    expect(offerNearest('GRIEF', ['anger', 'grief'])).toMatch(/^Did you mean grief/)
  })

  test('A name that has the word in it comes before one of like letters', () => {
    const known = ['anger', 'abuse', 'anxiety-stress', 'Anxiety and stress', 'grief']
    for (const word of ['anxiety', 'stress', 'Stress', 'anxeity'])
      expect(offerNearest(word, known)).toMatch(
        /^Did you mean (anxiety-stress, or A|Anxiety and stress, or a)nxiety/,
      )
  })

  test('The name itself comes before longer ones that have it in them', () => {
    expect(offerNearest('greif', ['grief-and-loss', 'grief'])).toMatch(
      /^Did you mean grief, or grief-and-loss/,
    )
  })

  test('Where nothing is known it says so', () => {
    expect(offerNearest('x', [])).toBe('There are none yet.')
  })
})
