import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('src', { recursive: true })
  .map(String)
  .filter((name) => /\.(css|astro|tsx)$/.test(name) && !name.endsWith('tokens.css'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }))

const tokens = readFileSync('src/styles/tokens.css', 'utf8')
const palette = [...tokens.matchAll(/^\s+(--[\w-]+):\s*#[0-9a-f]{6};/gm)].map(([, name = '']) => name)
const known = new Set([...tokens.matchAll(/(--[\w-]+):/g)].map(([, name = '']) => name))

test('Colours of the palette are used through their roles only', () => {
  expect(palette.length).toBeGreaterThan(5)
  const used = files.flatMap(({ name, text }) =>
    palette.filter((colour) => text.includes(`var(${colour})`)).map((colour) => `${name}: ${colour}`),
  )
  expect(used).toEqual([])
})

test('Every role that a style asks for exists', () => {
  const missing = files.flatMap(({ name, text }) => {
    const own = new Set([...text.matchAll(/(--[\w-]+):/g)].map(([, role = '']) => role))
    return [...text.matchAll(/var\((--[\w-]+)\)/g)]
      .map(([, role = '']) => role)
      .filter((role) => !known.has(role) && !own.has(role))
      .map((role) => `${name}: ${role}`)
  })
  expect(missing).toEqual([])
})
