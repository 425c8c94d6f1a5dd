import { letterName, SMALL_LETTERS } from './letter-name'

const SCOPE = /data-astro-cid-([a-z0-9]+)/g
const STYLE = /<style\b[^>]*>[\s\S]*?<\/style>/g
const NOT_IN_STYLES = /<style\b[\s\S]*?<\/style>|<script\b[\s\S]*?<\/script>|<[a-z][^>]*>/g
const PAGEFIND = / data-pagefind-[a-z-]+(="[^"]*")?/g

/**
 * Takes out of a page what only its making needed, so that more of its words fit into the first packets: the marks of the
 * search index, which is made before, and Astro's scope names, which become one letter and go where no style asks for
 * them. Pages with islands are left alone: their script brings scope names of its own.
 */
export function shortenMarkup(html: string): string {
  if (html.includes('<astro-island')) return html
  const names = new Map<string, string>()
  for (const style of html.match(STYLE) ?? [])
    for (const [, scope = ''] of style.matchAll(SCOPE))
      names.set(scope, names.get(scope) ?? letterName(names.size, SMALL_LETTERS))
  return html.replace(NOT_IN_STYLES, (part) => {
    if (part.startsWith('<script')) return part
    if (part.startsWith('<style'))
      return part.replace(SCOPE, (_, scope: string) => `data-${names.get(scope)}`)
    return part
      .replace(PAGEFIND, '')
      .replace(/ data-astro-cid-([a-z0-9]+)(="")?/g, (_, scope: string) =>
        names.has(scope) ? ` data-${names.get(scope)}` : '',
      )
  })
}
