/** Words a minute at which people read plain English on a screen (Brysbaert 2019 puts silent reading of non-fiction near 238). */
const WORDS_A_MINUTE = 230

/** Words of prose in a Markdown body; citations, markup and the addresses of links do not count. */
export function wordCount(body: string): number {
  const prose = body
    .replace(/\[@[^\]]+\]/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/<[^>]+>/g, ' ')
  return prose.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0
}

/** Whole minutes it takes to read that many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
