import { PurgeCSS } from 'purgecss'

const INLINE_STYLE = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g

/** What a page without script can still become: opened, shown, pointed at. */
const STATES = [/open/, /popover/, /details-content/, /backdrop/, /target/, /scripting/, /comfort-/]

/**
 * A page's inlined styles without the rules for things it does not hold: a component's style comes with every page
 * that might use it. Pages with islands are left alone, since they grow parts that are not in the HTML yet.
 */
export async function trimStyles(html: string): Promise<string> {
  if (html.includes('<astro-island')) return html
  const body = html.replace(INLINE_STYLE, '')
  const parts = await Promise.all(
    [...html.matchAll(INLINE_STYLE)].map(async ([, open = '', css = '', close = '']) => {
      const [purged] = await new PurgeCSS().purge({
        content: [{ raw: body, extension: 'html' }],
        css: [{ raw: css }],
        defaultExtractor: (content) => content.match(/[\w-]+/g) ?? [],
        safelist: { greedy: STATES },
      })
      return `${open}${purged?.css ?? css}${close}`
    }),
  )
  return html.replace(INLINE_STYLE, () => parts.shift() ?? '')
}
