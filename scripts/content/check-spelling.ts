import { readableFiles } from './readable-files'
import { readWordList } from './word-list'
import { placeOf } from '~/domain/house-style/readable-text'
import { findUnknownWords } from '~/domain/house-style/spelling'
import { makeProblem, type Problem } from '~/domain/integrity/problem'

/** Every word that is in no list, with its place and what it may have been meant for. */
export function checkSpelling(content: string): Problem[] {
  const list = readWordList(content)
  const offers = new Map<string, string>()
  const offer = (word: string) => {
    const known = offers.get(word) ?? list.suggest(word).join(', or ')
    offers.set(word, known)
    return known
  }
  return readableFiles(content).flatMap(({ file, text }) =>
    findUnknownWords(text, list.isKnown).map(({ word, offset }) =>
      makeProblem(
        { file, ...placeOf(text, offset) },
        `No list knows the word “${word}”.`,
        `${offer(word) ? `Did you mean ${offer(word)}? ` : ''}If it is right, add it to words.txt.`,
      ),
    ),
  )
}
