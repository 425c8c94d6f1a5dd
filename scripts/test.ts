import { findBrowser } from './test/find-browser'
import { runSuite, type Suite } from './test/suite'

/**
 * Every test, in the order in which a fault is cheapest to find: types and lint, rules, components, the build,
 * the built site, browsers. Ends with the line `N passed, N failed`, and exits with 1 if any failed.
 */
const REPORTS = 'test-results/reports'

async function main(): Promise<void> {
  const browser = await findBrowser()
  const { passed, failed } = suites(browser)
    .map(runSuite)
    .reduce((sum, tally) => ({ passed: sum.passed + tally.passed, failed: sum.failed + tally.failed }))
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}

function suites(browser: string): Suite[] {
  const vitest = (title: string, projects: string[]): Suite => {
    const file = `${REPORTS}/${projects.join('-')}.json`
    const chosen = projects.flatMap((project) => ['--project', project])
    const command = [
      'vitest',
      'run',
      ...chosen,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]
    return { title, command, report: { file, kind: 'vitest' } }
  }
  const playwright = `${REPORTS}/browser.json`
  return [
    { title: 'Types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
    { title: 'Lint', command: ['eslint', '.', '--max-warnings', '0'] },
    { title: 'Format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
    vitest('Rules and components', ['unit', 'component']),
    { title: 'Build', command: ['astro', 'build', '--silent', '--force'] },
    vitest('The built site', ['build']),
    {
      title: 'Browsers and accessibility',
      command: ['playwright', 'test', 'tests/e2e', 'tests/a11y', '--reporter=dot,json'],
      report: { file: playwright, kind: 'playwright' },
      environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwright, UNDERCURRENT_BROWSER: browser },
    },
  ]
}

await main()
