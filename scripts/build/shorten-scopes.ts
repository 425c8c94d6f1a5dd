const SCOPE = /data-astro-cid-[a-z0-9]+/g

/**
 * The names by which Astro ties styles to their component, made short: `data-astro-cid-75gfros7` → `data-a`. They stand
 * on nearly every element and in nearly every rule. Pages with islands are left alone: their parts come from scripts.
 */
export function shortenScopes(html: string): string {
  if (html.includes('<astro-island')) return html
  const names = new Map<string, string>()
  return html.replace(SCOPE, (scope) => {
    const name = names.get(scope) ?? `data-${letters(names.size)}`
    names.set(scope, name)
    return name
  })
}

/** 0 → `a`, 25 → `z`, 26 → `aa`. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}
