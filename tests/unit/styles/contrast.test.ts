import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const CSS = readFileSync('src/styles/tokens.css', 'utf8')
const [ROOT = '', MORE_CONTRAST = ''] = CSS.split('@media (prefers-contrast: more)')

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]

/** Roles that words are written in, and the surfaces they stand on. */
const TEXT = ['--ink', '--ink-quiet', '--link', '--accent', '--help', '--control']
const SURFACES = ['--paper', '--paper-raised', '--paper-tint']
/** Words on a filled shape: a button, and “Help now” under the pointer. */
const FILLED = [
  ['--control-ink', '--control'],
  ['--paper', '--help'],
] as const
/** Roles of what is no text but must be seen: borders of controls, focus, drawings with a meaning. */
const GRAPHICS = ['--line-strong', '--focus', '--water', '--accent', '--help']

const declared = (css: string) =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )

const ROLES = declared(ROOT)
const ROLES_WITH_MORE_CONTRAST = new Map([...ROLES, ...declared(MORE_CONTRAST)])

/** The colour a role has in a theme, as `#rrggbb`. */
function colourOf(name: string, theme: Theme, roles = ROLES): string {
  const value = roles.get(name)
  if (value === undefined) throw new Error(`tokens.css has no ${name}`)
  return resolve(value, theme, roles)
}

function resolve(value: string, theme: Theme, roles: Map<string, string>): string {
  const [, light, dark] = /^light-dark\((.+?\)?), (.+)\)$/.exec(value) ?? []
  if (light && dark) return resolve(theme === 'light' ? light : dark, theme, roles)
  const [, name] = /^var\((--[\w-]+)\)$/.exec(value) ?? []
  if (name) return colourOf(name, theme, roles)
  if (/^#[0-9a-f]{6}$/i.test(value)) return value
  throw new Error(`“${value}” is not a colour this test can read`)
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const ratio = (front: string, back: string, theme: Theme, roles = ROLES) =>
  contrast(colourOf(front, theme, roles), colourOf(back, theme, roles))

test('Black on white is 21 to 1, and grey #767676 on white just passes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5)
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
})

describe.each(THEMES)('In the %s theme', (theme) => {
  const onSurfaces = (roles: readonly string[]) =>
    roles.flatMap((role) => SURFACES.map((surface) => [role, surface]))

  test.each(onSurfaces(TEXT))('Words in %s on %s can be read (AA, 4.5)', (role, surface) => {
    expect(ratio(role ?? '', surface ?? '', theme)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(FILLED)('Words in %s on a shape filled with %s can be read (AA, 4.5)', (role, surface) => {
    expect(ratio(role, surface, theme)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(onSurfaces(['--ink']))('Running text, %s on %s, is easy to read (AAA, 7)', (role, surface) => {
    expect(ratio(role ?? '', surface ?? '', theme)).toBeGreaterThanOrEqual(7)
  })

  test.each(onSurfaces(GRAPHICS))('%s on %s can be seen (3)', (role, surface) => {
    expect(ratio(role ?? '', surface ?? '', theme)).toBeGreaterThanOrEqual(3)
  })

  test('A button can be told from the page', () => {
    for (const surface of SURFACES) expect(ratio('--control', surface, theme)).toBeGreaterThanOrEqual(3)
  })

  test('For readers who ask for more contrast, quiet words and thin lines are as strong as the others', () => {
    for (const surface of SURFACES) {
      expect(ratio('--ink-quiet', surface, theme, ROLES_WITH_MORE_CONTRAST)).toBeGreaterThanOrEqual(7)
      expect(ratio('--line', surface, theme, ROLES_WITH_MORE_CONTRAST)).toBeGreaterThanOrEqual(3)
    }
  })
})
