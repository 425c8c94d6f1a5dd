import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'

/** What a suite came to. */
export interface Tally {
  passed: number
  failed: number
}

/** A step of the test run: a command, and where its report lies when it writes one. */
export interface Suite {
  title: string
  command: string[]
  report?: { file: string; kind: 'vitest' | 'playwright' }
  environment?: Record<string, string>
}

/** Runs one suite and counts its tests. A command without a report is one test; one that died without a report has failed. */
export function runSuite({ title, command, report, environment }: Suite): Tally {
  console.log(`\n── ${title}`)
  if (report) {
    mkdirSync(dirname(report.file), { recursive: true })
    rmSync(report.file, { force: true })
  }
  const [program = '', ...rest] = command
  const { status } = spawnSync(program, rest, {
    stdio: 'inherit',
    env: { ...process.env, NO_COLOR: '1', ...environment },
    shell: process.platform === 'win32',
  })
  const tally = report && existsSync(report.file) ? readReport(report) : { passed: 0, failed: 0 }
  if (!report) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (status !== 0 && tally.failed === 0) return { ...tally, failed: 1 }
  return tally.passed + tally.failed === 0 ? { passed: 0, failed: 1 } : tally
}

function readReport({ file, kind }: NonNullable<Suite['report']>): Tally {
  const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  if (kind === 'vitest')
    return { passed: Number(report['numPassedTests']), failed: Number(report['numFailedTests']) }
  const { expected = 0, unexpected = 0, flaky = 0 } = report['stats'] as Record<string, number>
  return { passed: expected, failed: unexpected + flaky }
}
