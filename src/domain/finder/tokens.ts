import type { Lexicon } from '~/domain/finder/lexicon'
import { normalise } from '~/domain/finder/normalise'
import { USE, type Candidate } from '~/domain/finder/word-index'

/** One word of a query, with the words that may have been meant. */
export interface Token {
  word: string
  /** Which word of the query it came from: two tokens share one where a space was left out. */
  source: number
  candidates: Candidate[]
  isStop: boolean
}

/** Nobody needs more; what comes after is not read. */
const MOST_WORDS = 48
const SHORTEST_JOINED = 6
const LONGEST_JOINED = 32
/** How old somebody is, which narrows nothing: the list does not say whom people work with by age. */
const AGE = /\b(?:aged? \d+|\d+ ?(?:yrs?|years?|yo)(?: olds?)?|\d+ ?(?:months?|weeks?) olds?)\b/g
/** How much clearer two words must be than one before a space is put between them. */
const SPACE = 0.3

/** The words of a query. A word that is none is taken apart where that makes two that are. */
export function readTokens(query: string, lexicon: Lexicon): Token[] {
  const words = normalise(query).replace(AGE, ' ').split(' ').filter(Boolean).slice(0, MOST_WORDS)
  return words.flatMap((word, source) => {
    const whole = makeToken(word, source, lexicon, source === words.length - 1)
    const doubt = Math.min(...whole.candidates.map((candidate) => candidate.doubt))
    if (doubt <= SPACE || word.length < SHORTEST_JOINED || word.length > LONGEST_JOINED) return [whole]
    return split(word, source, lexicon, doubt) ?? [whole]
  })
}

function makeToken(word: string, source: number, lexicon: Lexicon, isLast: boolean): Token {
  return {
    word,
    source,
    candidates: lexicon.words.candidates(word, isLast),
    isStop: lexicon.is('stop', word),
  }
}

/** The best place for a space that was left out, if the two words are then clear enough. */
function split(word: string, source: number, lexicon: Lexicon, whole: number): Token[] | undefined {
  let best: Token[] | undefined
  let least = Math.min(whole - 0.02, 0.6)
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    // One mistake is enough for a word with a space missing: a part must stand as it is written.
    if (!lexicon.words.usesOf(left) && !lexicon.words.usesOf(right)) continue
    const parts = [left, right].map((part) => makeToken(part, source, lexicon, false))
    const doubt = parts.reduce((sum, part) => sum + partDoubt(part, lexicon), 0)
    // Short words are found in anything.
    const price = doubt + priceOf(at, word.length - at)
    if (price < least) [best, least] = [parts, price]
  }
  return best
}

function priceOf(left: number, right: number): number {
  const shortest = Math.min(left, right)
  if (Math.max(left, right) < 4) return Infinity
  return shortest > 3 ? 0.05 : Math.max(left, right) < 5 ? 0.3 : 0.15
}

function partDoubt({ word, candidates }: Token, lexicon: Lexicon): number {
  const [first] = [...candidates].sort((a, b) => a.doubt - b.doubt)
  if (!first) return Infinity
  // A short part counts only as it stands, and is no name.
  // An everyday word proves nothing: `angerbread` is no anger.
  if (first.uses === USE.known && !lexicon.is('stop', first.word) && !lexicon.is('filler', first.word))
    return Infinity
  if (word.length < 3 && !lexicon.is('stop', word) && !lexicon.is('honorifics', word)) return Infinity
  if (word.length < 4 && (first.doubt > 0 || first.uses === USE.name)) return Infinity
  return word.length < 5 && first.doubt > 0 ? first.doubt + 0.1 : first.doubt
}

/** How many words stand in none of the stretches, small words aside. */
export function countUnread(tokens: readonly Token[], read: readonly { from: number; to: number }[]): number {
  const isRead = (at: number) => read.some(({ from, to }) => from <= at && at < to)
  return tokens.filter(({ isStop }, at) => !isStop && !isRead(at)).length
}
