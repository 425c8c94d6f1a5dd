import { readNumberWords } from '~/domain/finder/number-words'
import { WORTH, type Edge } from '~/domain/finder/read-edges'
import type { Token } from '~/domain/finder/tokens'

/** What a session may cost at most, for a number to be read as a sum; and a bare number below the least is rather an age. */
const MOST_POUNDS = 500
const LEAST_BARE = 20

const UNIT = 'pounds?|quid|gbp'
const NUMBER = new RegExp(`^(\\d{2,3})(${UNIT}|p[hs])?$`)
/** What may stand between words about money and the sum. */
const ABOUT = '(?: (?:of|is|about|around|roughly|only|just))*'
/** Words before a sum: `no more than` before `more than`. */
const NOT_MORE = new RegExp(`\\b(?:no|not|nothing|never) (?:more than|over|above|higher than)${ABOUT}$`)
const LEAST = new RegExp(`\\b(?:over|above|more than|higher than|at least|minimum|min|upwards of)${ABOUT}$`)
const MOST = new RegExp(
  `\\b(?:under|below|upto|up to|(?:less|cheaper|lower) than|(?:at )?most|max|maximum|budget|pay|afford|spend)${ABOUT}$`,
)
/** Words after a sum: a unit or a price for something says by itself that it is money. */
const PER = '(?:a|per|an|each|every) (?:session|hour|appointment|visit)'
const IS_MONEY = new RegExp(`^(?:${UNIT}|${PER})\\b`)
const AFTER = new RegExp(
  `^(?:(?:${UNIT}|or less|or under|or below|max|maximum|${PER}|session|hour|a week|per week|p[hs])(?: |$))+`,
)
/** Words that say that a bare number is somebody's age. */
const AGE = /\b(?:am|im|aged?|ages|years?|yrs|old|olds)\b/
/** Words between two sums. */
const BETWEEN = /^(?:to|and|or)$/
const LOOK_BACK = 5

/**
 * A sum of money: `under £60`, `no more than sixty quid`, `£50-70`, `40 a session`. Of two sums the greater is the most that
 * somebody would pay. `more than £60` asks for nothing that a finder could find, and is not read.
 */
export function readFee(tokens: readonly Token[], from: number, query: string): Edge[] {
  const range = readRange(tokens, from, query)
  if (!range) return []
  const { sum, to, isMarked } = range
  const before = wordsOf(tokens, from - LOOK_BACK, from)
  const lead = NOT_MORE.exec(before) ?? (LEAST.test(before) ? null : (MOST.exec(before) ?? ['']))
  if (!lead) return []
  const after = wordsOf(tokens, to, tokens.length)
  const isBare = !isMarked && !IS_MONEY.test(after)
  if (isBare && (lead[0] === '' || sum < LEAST_BARE || AGE.test(`${before} ${after}`))) return []
  const start = from - countWords(lead[0])
  const end = to + countWords(AFTER.exec(after)?.[0] ?? '')
  const meaning = { kind: 'fee', id: `max:${sum}`, label: `Up to £${sum}` } as const
  return [{ from: start, to: end, value: WORTH.sum * (end - start), doubt: 0, meaning }]
}

/** One sum or two, where the words for them end, and whether a sign or a unit says that they are money. */
interface Range {
  sum: number
  to: number
  isMarked: boolean
}

function readRange(tokens: readonly Token[], from: number, query: string): Range | undefined {
  const first = sumAt(tokens, from, query)
  if (!first) return undefined
  const isJoined = BETWEEN.test(tokens[first.to]?.word ?? '')
  const second = sumAt(tokens, first.to + (isJoined ? 1 : 0), query)
  if (!second) return first
  const isRange = isJoined || new RegExp(`${first.sum}\\s*[-–—/]\\s*£?\\s*${second.sum}`).test(query)
  if (!isRange || second.sum <= first.sum) return first
  return { ...second, isMarked: first.isMarked || second.isMarked }
}

/** A sum in figures, pence or not, or in words: `fifty`, `fifty five`. */
function sumAt(tokens: readonly Token[], at: number, query: string): Range | undefined {
  const [word = '', next = ''] = tokens.slice(at, at + 2).map((token) => token.word)
  const [, digits, unit = ''] = NUMBER.exec(word) ?? []
  if (!digits) {
    const written = readNumberWords(word, next)
    if (!written || written.number < LEAST_BARE) return undefined
    return { sum: written.number, to: at + written.words, isMarked: false }
  }
  if (Number(digits) > MOST_POUNDS) return undefined
  const isPence = /^\d\d$/.test(next) && query.includes(`${digits}.${next}`)
  const isMarked = unit.length > 2 || new RegExp(`£\\s*${word}(?!\\d)|\\b${word}\\s*£`, 'i').test(query)
  return { sum: Number(digits), to: at + (isPence ? 2 : 1), isMarked }
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), to)
    .map(({ word }) => word)
    .join(' ')
}

function countWords(text: string): number {
  return text.split(' ').filter(Boolean).length
}
