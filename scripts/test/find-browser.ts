import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome.exe',
  'msedge.exe',
]
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/**
 * A browser to test with: the one named in UNDERCURRENT_BROWSER, else one that is installed, else Playwright's own,
 * else Debian's package. Throws with what to do when none can be had.
 */
export async function findBrowser(): Promise<string> {
  const found = installedBrowser() ?? (await playwrightBrowser()) ?? debianBrowser()
  if (found) return found
  throw new Error(
    'No browser to test with. Install Chrome, Chromium or Edge, or name one in UNDERCURRENT_BROWSER.',
  )
}

function installedBrowser(): string | undefined {
  const named = process.env['UNDERCURRENT_BROWSER']
  if (named && existsSync(named)) return named
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES].find((path) =>
    existsSync(path),
  )
}

async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test')
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  console.log('No browser is installed. Asking Playwright for one …')
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'ignore', timeout: 300_000 })
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function debianBrowser(): string | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing Debian’s Chromium …')
  const prefix = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [program = 'apt-get', ...rest] = [...prefix, 'apt-get', '-qq', ...step]
    spawnSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  }
  return installedBrowser()
}
