import { spawnSync } from 'node:child_process'
import { PassThrough } from 'node:stream'
import { describe, expect, test, vi } from 'vitest'
import { quitWhenReaderLeaves } from '../../../scripts/finder/quit-when-reader-leaves'
import { splitQueries } from '../../../scripts/finder/split-queries'

/** What the command prints, and how it ends. */
function find(
  options: readonly string[],
  input = '',
): { stdout: string; stderr: string; status: number | null } {
  const command = ['--import', 'tsx', 'scripts/find.ts', '--export', 'content/therapists.json', ...options]
  return spawnSync(process.execPath, command, { input, encoding: 'utf8' })
}

describe('Queries on standard input', () => {
  test.each([
    ['', []],
    ['\n', ['']],
    ['grief', ['grief']],
    ['grief\r\nleeds\r\n', ['grief', 'leeds']],
    ['grief\n\nleeds\n\n', ['grief', '', 'leeds', '']],
  ])('%j are %j', (text, queries) => expect(splitQueries(text)).toEqual(queries))
})

describe('The moment that a search is made', () => {
  test.each(['2026-02-30T09:00', '2026-03-02T09:00Z', '2026-03-02T09:00, or so'])('cannot be “%s”', (now) => {
    const { stdout, stderr, status } = find(['--now', now], 'grief\n')
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toBe(
      `--now “${now}” is not a local date and time: write it as YYYY-MM-DDTHH:MM, such as 2026-11-22T18:00\n`,
    )
  })

  test('is a local date and time', () => {
    const { stdout, status } = find(['--now', '2026-03-02T09:00'], 'grief\n')
    expect(JSON.parse(stdout)).toMatchObject({ query: 'grief' })
    expect(status).toBe(0)
  })
})

test('A reader who leaves early ends the command without a word, and any other fault is thrown', () => {
  const out = new PassThrough()
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  quitWhenReaderLeaves(out)
  out.emit('error', Object.assign(new Error('left'), { code: 'EPIPE' }))
  expect(exit).toHaveBeenCalledWith(0)
  expect(() => out.emit('error', Object.assign(new Error('full'), { code: 'ENOSPC' }))).toThrow('full')
  exit.mockRestore()
})
