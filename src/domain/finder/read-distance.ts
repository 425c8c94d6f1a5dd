import { MILE_KM } from '~/domain/finder/distance'
import { readNumberWords } from '~/domain/finder/number-words'
import { WORTH, type Edge } from '~/domain/finder/read-edges'
import type { Token } from '~/domain/finder/tokens'

const JOINED = /^(\d{1,3})(mi|miles?|kms?)$/
const UNIT = /^(mi|miles?|kms?|kilomet(?:re|er)s?)$/
const BEFORE = /^(half|within|under|max|maximum|upto|about|around|roughly)$/
const AFTER = /^(radius|away|around|round|distance|drive|max|maximum)$/
const MOST_MILES = 100

/** How far somebody would go: `within 5 miles of`, `ten mile radius`, `20km from`. Of where is read elsewhere. */
export function readDistance(tokens: readonly Token[], from: number): Edge[] {
  const far = farAt(tokens, from)
  if (!far || far.miles > MOST_MILES) return /^miles?$/.test(tokens[from]?.word ?? '') ? [unsaid(from)] : []
  let [start, end] = [from, far.to]
  while (BEFORE.test(tokens[start - 1]?.word ?? '')) start--
  while (AFTER.test(tokens[end]?.word ?? '')) end++
  const value = WORTH.sum * (end - start)
  return [{ from: start, to: end, value, doubt: 0, meaning: 'nearMe', miles: far.miles }]
}

/** `A few miles` says nothing, and is not `males`; somebody called Miles is worth more. */
function unsaid(from: number): Edge {
  return { from, to: from + 1, value: WORTH.small, doubt: 0, isSmall: true }
}

function farAt(tokens: readonly Token[], at: number): { miles: number; to: number } | undefined {
  const [word = '', next = ''] = tokens.slice(at, at + 2).map((token) => token.word)
  const [, digits, joined] = JOINED.exec(word) ?? /^(\d{1,3})$/.exec(word) ?? []
  const number = digits
    ? { number: Number(digits), words: 1 }
    : readNumberWords(word === 'a' ? 'one' : word, next)
  if (!number?.number) return undefined
  const to = at + number.words
  const unit = joined ?? tokens[to]?.word ?? ''
  if (!UNIT.test(unit)) return undefined
  const miles = unit.startsWith('k') ? Math.max(1, Math.round(number.number / MILE_KM)) : number.number
  return { miles, to: joined ? to : to + 1 }
}
