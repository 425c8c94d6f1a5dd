const FEWEST_LETTERS = 3

/**
 * Whether an excerpt has a word that begins as a word of the query does. Where nothing fits, Pagefind shortens the
 * query letter by letter and finds “X” for “xyzzyqux”.
 */
export function isAbout(excerpt: string, query: string): boolean {
  const asked = wordsOf(query)
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) => wordsOf(text))
  return marked.some((word) => asked.some((other) => beginsAlike(word, other)))
}

function beginsAlike(word: string, other: string): boolean {
  const letters = Math.min(FEWEST_LETTERS, other.length)
  return word.slice(0, letters) === other.slice(0, letters)
}

/** The words of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
