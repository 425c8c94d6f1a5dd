import { describe, expect, test } from 'vitest'
import { verdictWords } from '~/domain/evidence/verdict'
import { verdictSchema } from '~/schemas/issue'

const all = verdictSchema.options.map((verdict) => ({ verdict, ...verdictWords(verdict) }))

describe('The words for a verdict', () => {
  test.each([
    ['strong', 'Strong evidence', 4],
    ['moderate', 'Moderate evidence', 3],
    ['limited', 'Limited evidence', 2],
    ['contested', 'Contested evidence', null],
    ['none-found', 'No controlled studies found', 0],
    ['against', 'Evidence against', null],
  ] as const)('“%s” is called “%s”', (verdict, label, step) => {
    expect(verdictWords(verdict)).toMatchObject({ label, step })
  })

  test('Every verdict has words of its own, so that none depends on a colour', () => {
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length)
    expect(new Set(all.map(({ meaning }) => meaning)).size).toBe(all.length)
  })

  test.each(all)('What “$verdict” means is said in whole sentences', ({ meaning }) => {
    expect(meaning).toMatch(/^[A-Z].{40,}\.$/)
  })

  test.each(all)('“$verdict” promises nothing: no “proven”, no “cure”, no “works”', ({ label, meaning }) => {
    expect(`${label} ${meaning}`).not.toMatch(/\b(prove[ns]?|cures?|works|guarantee)/i)
  })

  test('Not having found a trial is not said to be a failure of the therapy', () => {
    expect(verdictWords('none-found').meaning).toContain('does not mean it cannot help')
  })
})
