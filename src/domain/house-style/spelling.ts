/** A word that no list knows. */
export interface UnknownWord {
  word: string
  /** Characters from the start of the text. */
  offset: number
}

const WORD = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu
/** Letters that are a sign rather than a word. */
const SHORTEST = 2

/**
 * Every word of a readable text that `isKnown` does not know. Words of capitals alone are abbreviations, which the
 * house explains rather than spells; a possessive counts as the word it belongs to.
 */
export function findUnknownWords(text: string, isKnown: (word: string) => boolean): UnknownWord[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = match[0].replaceAll('’', "'").replace(/^'|'$/g, '')
    return formsOf(word).some(isKnown) ? [] : [{ word: match[0], offset: match.index }]
  })
}

/** The forms under which a list may hold a word; an empty one stands for a word that needs no list. */
function formsOf(word: string): string[] {
  const bare = word.replace(/'s?$/i, '')
  if (bare.length < SHORTEST || /^\p{Lu}[\p{Lu}\p{N}]*s?$/u.test(bare)) return ['']
  return [word, word.toLowerCase(), bare, bare.toLowerCase()]
}
