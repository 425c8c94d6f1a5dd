const STYLE = /<style\b[^>]*>[\s\S]*?<\/style>/g

/** Moves styles out of the body: Astro writes one before a page's first island, and HTML has styles in the head only. */
export function liftStyles(html: string): string {
  const end = html.indexOf('</head>')
  const body = html.slice(end)
  const styles = body.match(STYLE)
  return end < 0 || !styles ? html : `${html.slice(0, end)}${styles.join('')}${body.replace(STYLE, '')}`
}
