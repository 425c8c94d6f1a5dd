import { bestReading } from '~/domain/finder/best-reading'
import { wishOf } from '~/domain/finder/steps'
import type { Edge } from '~/domain/finder/read-edges'
import type { Token } from '~/domain/finder/tokens'
import type { WishKind } from '~/domain/finder/wish'

/** A reading, and all that was possible beside it. */
interface Choice {
  reading: readonly Edge[]
  possible: readonly Edge[]
  tokens: readonly Token[]
  isSentence: boolean
}

/** A reason to doubt an edge, given the reading it stands in. */
type Chance = (edge: Edge, choice: Choice) => boolean

const CHANCES: readonly Chance[] = [
  isLikeAWish,
  isMonth,
  isGuessAlone,
  isNameByChance,
  isTownAsName,
  isNameAsTown,
]
/** Beside more words than this an everyday word is no name. */
const FEW_WORDS = 3
/** With more words that carry no wish a search is a sentence: one of them is like a town by chance. */
const MOST_LOOSE = 4
/** In a sentence a word of more doubt is a word of its own: towns stand after “in” or “near”, or at the end. */
const ALIKE = { within: 0.3, last: 0.4, cued: 0.45 }
/** What stands before a month, and hardly before a town. */
const BEFORE_A_MONTH = /(?:ed|^lost|^left|^born|^due|^since|^until|^last|^early|^late|^this)$/

/** The best reading of all possible edges, read again without what is likelier chance. */
export function chooseReading(possible: readonly Edge[], tokens: readonly Token[]): Edge[] {
  const { length } = tokens
  let edges = possible.filter(({ isEveryday, isBegun }) => !isEveryday && !isBegun)
  let reading = bestReading(edges, length)
  for (const isChance of CHANCES) {
    const choice = { reading, possible, tokens, isSentence: isSentence(reading, length) }
    if (!reading.some((edge) => isChance(edge, choice))) continue
    edges = edges.filter((edge) => !isChance(edge, choice))
    reading = bestReading(edges, length)
  }
  if (!isSentence(reading, length) && !tokens.at(-2)?.isStop) reading = withBegun(reading, possible, length)
  return length <= FEW_WORDS ? withEverydayName(reading, possible, length) : reading
}

/** `grief even`: after a wish or a word about therapy a last word that says nothing may be unfinished. */
function withBegun(reading: Edge[], possible: readonly Edge[], length: number): Edge[] {
  const isLast = ({ to }: Edge) => to === length
  const last = reading.find(isLast)
  const before = reading.find(({ to }) => to === length - 1 || (last !== undefined && to === last.from))
  const begun = possible.filter(({ isBegun }) => isBegun).sort((a, b) => b.value - a.value)[0]
  if (!begun || last?.meaning !== undefined || !(before?.meaning ?? before?.isSmall)) return reading
  return [...reading.filter((edge) => !isLast(edge)), begun]
}

/** `winter ripon`: where nothing but a place was read, an everyday word may be somebody's name. */
function withEverydayName(reading: Edge[], possible: readonly Edge[], length: number): Edge[] {
  const isPlain = reading.every((edge) => kindOf(edge) === undefined || kindOf(edge) === 'place')
  const names = possible.filter(({ isEveryday }) => isEveryday)
  if (!isPlain || names.length === 0) return reading
  const other = bestReading([...reading.filter(({ meaning }) => meaning), ...names], length)
  const covered = other.reduce((sum, { from, to }) => sum + to - from, 0)
  return covered === length ? other : reading
}

function kindOf({ meaning }: Edge): WishKind | undefined {
  return wishOf(meaning)?.kind
}

/** Whether so many words stand in no wish that somebody tells something. */
function isSentence(reading: readonly Edge[], length: number): boolean {
  const loose = reading.reduce((left, { meaning, from, to }) => left - (meaning ? to - from : 0), length)
  return loose > MOST_LOOSE
}

/** `fiver` of Faversham: one word of a sentence that is like a town, a language or a register. */
function isLikeAWish({ meaning, from, to, doubt, isCued }: Edge, { tokens, isSentence }: Choice): boolean {
  const kind = wishOf(meaning)?.kind
  if (!isSentence || kind === undefined || to - from > 1) return false
  return doubt > (isCued ? ALIKE.cued : to === tokens.length ? ALIKE.last : ALIKE.within)
}

/** `mum died in march`: the one town that is a month. */
function isMonth({ from }: Edge, { tokens }: Choice): boolean {
  if (tokens[from]?.word !== 'march') return false
  let at = from - 1
  while (tokens[at]?.isStop) at--
  return BEFORE_A_MONTH.test(tokens[at]?.word ?? '')
}

function isGuessAlone({ isGuess }: Edge, { reading }: Choice): boolean {
  return isGuess === true && reading.every((edge) => edge.isGuess || edge.meaning === undefined)
}

/** One word of a name, without a title: beside an issue it is more likely chance. */
function isNameByChance(edge: Edge, { reading }: Choice): boolean {
  return isLooseName(edge) && reading.some((other) => other.hints !== undefined || kindOf(other) === 'issue')
}

/** A surname that is also a town, beside another wish. */
function isTownAsName(edge: Edge, { reading, possible }: Choice): boolean {
  const isWish = (other: Edge) => !['person', 'place', undefined].includes(kindOf(other))
  const isTown = (other: Edge) => other.from === edge.from && other.doubt === 0 && kindOf(other) === 'place'
  return isLooseName(edge) && possible.some(isTown) && reading.some(isWish)
}

/** A town that was misspelt, where the very word is somebody's name and another town was named too. */
function isNameAsTown(edge: Edge, { reading, possible }: Choice): boolean {
  if (kindOf(edge) !== 'place' || edge.doubt === 0) return false
  const isName = (other: Edge) => other.from === edge.from && isLooseName(other) && other.doubt === 0
  const isOtherTown = (other: Edge) => kindOf(other) === 'place' && other.from !== edge.from
  return possible.some(isName) && reading.some(isOtherTown)
}

function isLooseName(edge: Edge): boolean {
  return edge.to - edge.from === 1 && kindOf(edge) === 'person'
}
