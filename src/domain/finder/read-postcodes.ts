import type { Lexicon } from '~/domain/finder/lexicon'
import type { Edge } from '~/domain/finder/read-edges'
import { wishOf, type Meaning } from '~/domain/finder/steps'
import type { Token } from '~/domain/finder/tokens'

const POSTCODE = /^([a-z]{1,2})(\d[a-z\d]??)(\d[a-z]{2})?$/

/** Whether a word could be a postcode, or the first half of one. */
export function isPostcode(word: string): boolean {
  return POSTCODE.test(word)
}

/** A postcode or the first half of one: `LS6`, `LS6 3AB`, `ls63ab`. */
export function readPostcode(tokens: readonly Token[], from: number, lexicon: Lexicon): Edge[] {
  const postcode = POSTCODE.exec(tokens[from]?.word ?? '')
  // The M62 is a road.
  if (!postcode || tokens[from - 1]?.word === 'the') return []
  const [, letters = '', digits = '', inward] = postcode
  const district = (letters + digits).toUpperCase()
  const meaning =
    placeOf(district, lexicon) ??
    placeOf(district.replace(/[A-Z]$/, ''), lexicon) ??
    placeOf(`${letters}0`, lexicon)
  if (!meaning) return []
  const isFollowed = !inward && /^\d[a-z]{2}$/.test(tokens[from + 1]?.word ?? '')
  // A town that only its letters are named after says less than another place that is named beside it.
  const isRough = /[a-z]/.test(wishOf(meaning)?.id ?? '')
  return [
    { from, to: from + (isFollowed ? 2 : 1), value: isFollowed ? 2.4 : 1.4, doubt: 0, meaning, isRough },
  ]
}

function placeOf(district: string, lexicon: Lexicon): Meaning | undefined {
  return lexicon.root.next.get(`=${district.toLowerCase()}`)?.end?.meaning
}
