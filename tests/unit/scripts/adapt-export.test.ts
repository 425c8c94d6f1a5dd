import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'

const ANOTHER = 'tests/fixtures/another-export.json'

/** What the command prints, and how it ends. */
function adapt(...words: string[]) {
  const env = { ...process.env, UNDERCURRENT_CONTENT: 'tests/fixtures/site' }
  const command = ['--import', 'tsx', 'scripts/adapt-export.ts', ...words]
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { env, encoding: 'utf8' })
  return { stdout, stderr, status }
}

describe('The command that adapts an export', () => {
  test.each([[], ['toString'], ['constructor'], ['open-referral', ANOTHER, 'more']].map((words) => [words]))(
    'says how it is used where it cannot tell what is meant: %j',
    (words) => {
      const usage = 'usage: npm run -s adapt -- open-referral|schema-org [EXPORT] > FILE\n'
      expect(adapt(...words)).toEqual({ stdout: '', stderr: usage, status: 1 })
    },
  )

  test('says how it is used where somebody asks', () => {
    expect(adapt('--help')).toMatchObject({ stdout: expect.stringMatching(/^usage: /) as string, status: 0 })
  })

  test('takes the export of the site, or the one that is named', () => {
    const names = (text: string) => (JSON.parse(text) as { name: string }[]).map(({ name }) => name).join()
    expect(names(adapt('open-referral').stdout)).toContain('Ann Example')
    expect(names(adapt('open-referral', ANOTHER).stdout)).not.toContain('Ann Example')
  })

  test('reports what is wrong with the export as the other commands do', () => {
    const { stdout, stderr, status } = adapt('schema-org', 'tests/fixtures/none.json')
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toMatch(
      /tests\/fixtures\/none\.json:1:1 error: There is no file of this name\.\n {4}\S.+\n$/,
    )
  })
})
