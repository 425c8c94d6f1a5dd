import type { Lexicon } from '~/domain/finder/lexicon'
import type { Edge } from '~/domain/finder/read-edges'
import type { Token } from '~/domain/finder/tokens'
import { USE, type Candidate } from '~/domain/finder/word-index'

/** What one word of a name is worth, in a long query and in a short one, and two that somebody bears together. */
const WORTH = { alone: 0.72, short: 0.88, together: 2.5 }
/** In a query of so few words one of them is likelier a name. */
const FEW_WORDS = 2
/** A single word of more doubt is nobody's name. */
const MOST_DOUBT = 0.5
const LEAST = 0.1
/** Names are many and alike: doubt about them weighs more. With what a title or a cue before them adds. */
const PLAIN = { dear: 1.25, title: 1.45 }
/** After a title hardly anything but a name can follow. */
const TITLED = { dear: 0.8, title: 1.7 }
const TRIED = 5
const LONGEST = 3

/** Some words of a name that were read so far. */
interface Read {
  names: string[]
  to: number
  doubt: number
}

/** Every stretch from `from` that may be somebody's name: one word, or up to three that one person bears. */
export function readNames(tokens: readonly Token[], from: number, lexicon: Lexicon): Edge[] {
  const first = tokens[from]
  if (!first) return []
  const before = tokens[from - 1]?.word ?? ''
  const isTitled = lexicon.is('honorifics', before) || lexicon.is('personCues', before)
  const isTerm = first.candidates.some(({ uses, doubt }) => doubt === 0 && uses & USE.term)
  const { dear, title } = isTitled && !isTerm ? TITLED : PLAIN
  const edges: Edge[] = []
  for (const read of readFrom(tokens, from, isTitled, lexicon)) {
    const { names, to, doubt } = read
    const value = worthOf(names, tokens) - doubt * dear
    const meaning = { kind: 'person' as const, id: names.join(' '), label: names.map(capital).join(' ') }
    const isEveryday = names.length === 1 && !isTitled && lexicon.is('everyday', names[0] ?? '')
    const edge = { from, to, value, doubt, meaning, ...(isEveryday ? { isEveryday } : {}) }
    if (value > LEAST && (names.length > 1 || doubt <= MOST_DOUBT)) edges.push(edge)
    if (isTitled) edges.push({ ...edge, from: from - 1, value: value + title })
  }
  return edges
}

function worthOf({ length }: readonly string[], tokens: readonly Token[]): number {
  if (length > 1) return WORTH.together + length - 2
  return tokens.length > FEW_WORDS ? WORTH.alone : WORTH.short
}

/** Whether a name may be hidden behind a word of its own, and whether more of it may be to come. */
interface Expected {
  isHidden: boolean
  isLast: boolean
}

/** One name after another, as long as somebody bears them all. */
function readFrom(tokens: readonly Token[], from: number, isTitled: boolean, lexicon: Lexicon): Read[] {
  const found: Read[] = []
  const follow = ({ names, to, doubt }: Read) => {
    if (names.length > 0) found.push({ names, to, doubt })
    if (names.length === LONGEST) return
    const isLast = to === tokens.length - 1
    const isHidden = names.length === 0 ? isTitled : isLast
    for (const { word, doubt: its } of nameWords(tokens[to], { isHidden, isLast }, lexicon)) {
      const more = [...names, word]
      if (names.includes(word) || (names.length > 0 && lexicon.people.nameRows(more).length === 0)) continue
      follow({ names: more, to: to + 1, doubt: doubt + its })
    }
  }
  follow({ names: [], to: from, doubt: 0 })
  return found
}

/** Names a word may stand for; where a name is expected also those that are hidden behind a word of its own. */
function nameWords(token: Token | undefined, { isHidden, isLast }: Expected, lexicon: Lexicon): Candidate[] {
  if (!token) return []
  const candidates = isHidden ? lexicon.words.names(token.word, isLast) : token.candidates
  return candidates.filter(({ uses }) => uses & USE.name).slice(0, TRIED)
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
