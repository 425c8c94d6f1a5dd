import { ALL_LETTERS, letterName } from './letter-name'

const STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g
const PROPERTY = /--[a-z][\w-]*/g
const COLOUR = /(--[a-z][\w-]*):(#[0-9a-f]{3,8});?/g

/**
 * Gives a page's custom properties names of a letter or two, and puts colours of the palette that one role uses into that
 * role: 240 to 280 bytes an article. Pages with islands are left alone, since their scripts may ask for a property by name.
 */
export function shortenProperties(html: string): string {
  if (html.includes('<astro-island')) return html
  const styles = [...html.matchAll(STYLE)].map(([, , css = '']) => css).join('')
  const colours = new Map(
    [...styles.matchAll(COLOUR)].flatMap(([, name = '', value = '']) =>
      isUsedOnce(styles, name) ? [[name, value] as const] : [],
    ),
  )
  const names = new Map<string, string>()
  return html.replace(STYLE, (_, open: string, css: string, close: string) => {
    const inlined = css
      .replace(COLOUR, (whole, name: string) => (colours.has(name) ? '' : whole))
      .replace(/var\((--[a-z][\w-]*)\)/g, (whole, name: string) => colours.get(name) ?? whole)
    return `${open}${inlined.replace(PROPERTY, (name) => shortNameOf(name, names))}${close}`
  })
}

/** A colour that is set once and used once; one that a mode sets again has to keep its name. */
function isUsedOnce(styles: string, name: string): boolean {
  const count = (text: string) => styles.split(text).length - 1
  return count(`var(${name})`) === 1 && count(`${name}:`) === 1 && count(`var(${name},`) === 0
}

function shortNameOf(name: string, names: Map<string, string>): string {
  const short = names.get(name) ?? `--${letterName(names.size, ALL_LETTERS)}`
  names.set(name, short)
  return short
}
