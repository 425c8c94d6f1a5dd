import { PurgeCSS } from 'purgecss'

const INLINE_STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g

/** What a page without script can still become: opened, shown, pointed at. */
const STATES = [/open/, /popover/, /details-content/, /backdrop/, /target/, /scripting/, /comfort-/]

/** Tags and scripts: what a selector can match, and what can make it match. Prose cannot, whatever words are in it. */
const MARKUP = /<script\b[\s\S]*?<\/script>|<[a-z](?:[^>"']|"[^"]*"|'[^']*')*>/g

/** `[href^='http']` asks for the start of a word. */
const STARTS = /\^=["']?([\w-]+)/g

const DECLARATIONS = /\{[^{}]*\}/g

const wordsIn = (text: string) => text.match(/[\w-]+/g) ?? []

/** Styles by their text and the words of the markup that they ask for: ten thousand pages share a few dozen of these. */
const trimmed = new Map<string, Promise<string>>()

/**
 * A page's inlined styles without the rules for things it does not hold: a component's style comes with every page
 * that might use it. Pages with islands are left alone, since they grow parts that are not in the HTML yet.
 */
export async function trimStyles(html: string): Promise<string> {
  if (html.includes('<astro-island')) return html
  const words = new Set((html.replace(INLINE_STYLE, '').match(MARKUP) ?? []).flatMap(wordsIn))
  const parts = await Promise.all(
    [...html.matchAll(INLINE_STYLE)].map(
      async ([, open = '', css = '', close = '']) => `${open}${await trim(css, words)}${close}`,
    ),
  )
  return html.replace(INLINE_STYLE, () => parts.shift() ?? '')
}

/** Only words that selectors hold can keep a rule, so that pages with the same of these get the same styles. */
function trim(css: string, words: ReadonlySet<string>): Promise<string> {
  const selectors = css.replace(DECLARATIONS, ' ')
  const starts = [...selectors.matchAll(STARTS)].flatMap(([, start]) =>
    start && [...words].some((word) => word.startsWith(start)) ? [start] : [],
  )
  const used = [...new Set([...wordsIn(selectors).filter((word) => words.has(word)), ...starts])].join(' ')
  const key = `${used}\n${css}`
  const known = trimmed.get(key) ?? purge(css, used)
  trimmed.set(key, known)
  return known
}

async function purge(css: string, used: string): Promise<string> {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: used, extension: 'html' }],
    css: [{ raw: css }],
    defaultExtractor: wordsIn,
    safelist: { greedy: STATES },
  })
  return purged?.css ?? css
}
