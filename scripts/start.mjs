// The front door, in plain JavaScript so that any Node from 20 can open it on a fresh clone.
//
//     npm start ─▶ install, if the lockfile has changed ─▶ build, if anything has changed ─▶ serve
//     npm run build | dev | test ─▶ install, if the lockfile has changed ─▶ that command
//
// Everything after the installation runs on the Node this project pins (node_modules/.bin/node).
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = resolve(fileURLToPath(import.meta.url), '../..')
const BIN = join(ROOT, 'node_modules', '.bin')
const STAMPS = join(ROOT, '.undercurrent')
const OLDEST_NODE = [22, 12]
const INPUTS = [
  'content',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]
const SETTINGS = ['THERAPISTS_EXPORT', 'UNDERCURRENT_CONTENT', 'UNDERCURRENT_OUT', 'UNDERCURRENT_NOW']

process.chdir(ROOT)
const environment = {
  ...process.env,
  PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
}

const [command = 'start', ...rest] = process.argv.slice(2)
installIfNeeded()
checkRuntime()
if (command === 'build') process.exit(build(rest) ? 0 : 1)
else if (command === 'dev') run('astro', ['dev', ...rest])
else if (command === 'test') run('tsx', ['scripts/test.ts', ...rest])
else if (command === 'start') start(rest)
else fail(`There is no command “${command}”. There are: start, build, dev, test.`)

function start(rest) {
  if (isBuilt()) console.log('The site is built already, and nothing has changed since.')
  else if (!build([])) process.exit(1)
  run('tsx', ['scripts/preview.ts', ...rest])
}

/** Installs with `npm install`, which keeps to the lockfile and, unlike `npm ci`, forgives a registry that lacks another platform's optional packages. */
function installIfNeeded() {
  const wanted = hashOf(['package-lock.json', 'package.json'])
  if (existsSync(BIN) && readStamp('installed') === wanted) return
  console.log('Installing what the site needs (once) …')
  const flags = ['install', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', flags, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) fail('npm could not install the packages. Its own words stand above.')
  writeStamp('installed', hashOf(['package-lock.json', 'package.json']))
}

function checkRuntime() {
  const { stdout } = spawnSync('node', ['--version'], { env: environment, encoding: 'utf8' })
  const [major = 0, minor = 0] = (stdout ?? '').replace('v', '').split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  fail(
    `This machine has Node ${stdout?.trim()}, and the pinned one did not install for it. Install Node ${OLDEST_NODE.join('.')} or newer.`,
  )
}

function build(rest) {
  const stamp = stampOfInputs()
  const { status } = spawnSync('astro', ['build', ...rest], {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  })
  if (status === 0) writeStamp('built', stamp)
  return status === 0
}

function isBuilt() {
  const out = process.env.UNDERCURRENT_OUT ?? 'dist'
  return existsSync(join(out, 'index.html')) && readStamp('built') === stampOfInputs()
}

/** Everything a build depends on, the day included: "next available" is true for a day. */
function stampOfInputs() {
  const settings = SETTINGS.map((name) => `${name}=${process.env[name] ?? ''}`).join('\n')
  const chosen = process.env.THERAPISTS_EXPORT
  const files = [...INPUTS, ...(chosen && existsSync(chosen) ? [chosen] : [])]
  return `${hashOf(files)} ${new Date().toISOString().slice(0, 10)} ${createHash('sha256').update(settings).digest('hex')}`
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.filter((path) => existsSync(path)).flatMap(filesUnder))
    hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

function readStamp(name) {
  const file = join(STAMPS, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function writeStamp(name, value) {
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(join(STAMPS, name), value)
}

function run(program, arguments_) {
  const child = spawn(program, arguments_, {
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)))
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
