import { defineConfig } from '@playwright/test'

const port = Number(process.env['UNDERCURRENT_PORT'] ?? 4390)

/** Browser tests over the built site. `npm test` finds a browser and names it in UNDERCURRENT_BROWSER. */
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'visual/**/*.spec.ts'],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results',
  snapshotPathTemplate: 'tests/visual/baselines/{arg}{ext}',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env['UNDERCURRENT_BROWSER'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `tsx scripts/preview.ts --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: true,
    timeout: 60_000,
  },
})
