/** Every stretch of words in a phrase but the whole. */
export function partsOf(phrase: string): string[] {
  const words = phrase.split(' ')
  const parts: string[] = []
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= words.length; to++)
      if (to - from < words.length) parts.push(words.slice(from, to).join(' '))
  return parts
}
