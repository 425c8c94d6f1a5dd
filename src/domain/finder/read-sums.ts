import type { Lexicon } from '~/domain/finder/lexicon'
import type { Meaning } from '~/domain/finder/steps'
import type { Edge } from '~/domain/finder/read-edges'
import type { Token } from '~/domain/finder/tokens'

const BEFORE = /^(under|below|max|maximum|upto|to|than|most|budget)$/
const LEAD = /^(up|less|no|more|at|than)$/
const AFTER = /^(pounds?|quid|gbp|or|less|max|maximum|a|per|an|session|hour|p)$/
const MOST_POUNDS = 500

/** Sums of money (`under £60`, `max 50 pounds`) and postcodes (`LS6`, `LS6 3AB`, `ls63ab`). */
export function readSums(tokens: readonly Token[], from: number, query: string, lexicon: Lexicon): Edge[] {
  const word = tokens[from]?.word ?? ''
  if (/^\d{2,3}$/.test(word)) return readFee(tokens, from, query)
  const postcode = /^([a-z]{1,2})(\d[a-z\d]??)(\d[a-z]{2})?$/.exec(word)
  if (!postcode) return []
  const [, letters = '', digits = '', inward] = postcode
  const district = (letters + digits).toUpperCase()
  const meaning =
    placeOf(district, lexicon) ??
    placeOf(district.replace(/[A-Z]$/, ''), lexicon) ??
    placeOf(`${letters}0`, lexicon)
  if (!meaning) return []
  const isFollowed = !inward && /^\d[a-z]{2}$/.test(tokens[from + 1]?.word ?? '')
  return [{ from, to: from + (isFollowed ? 2 : 1), value: isFollowed ? 2.4 : 1.4, doubt: 0, meaning }]
}

function readFee(tokens: readonly Token[], from: number, query: string): Edge[] {
  const sum = Number(tokens[from]?.word)
  let [start, end] = [from, from + 1]
  let isMoney = new RegExp(`£\\s*${sum}\\b|\\b${sum}\\s*(£|pounds|quid|gbp)`, 'i').test(query)
  if (BEFORE.test(tokens[start - 1]?.word ?? '')) isMoney = start-- > 0
  while (isMoney && LEAD.test(tokens[start - 1]?.word ?? '')) start--
  while (isMoney && AFTER.test(tokens[end]?.word ?? '')) end++
  if (!isMoney || sum > MOST_POUNDS) return []
  const meaning: Meaning = { kind: 'fee', id: `max:${sum}`, label: `Up to £${sum}` }
  return [{ from: start, to: end, value: 1.1 * (end - start), doubt: 0, meaning }]
}

function placeOf(district: string, lexicon: Lexicon): Meaning | undefined {
  return lexicon.root.next.get(`=${district.toLowerCase()}`)?.ends[0]?.meaning
}
