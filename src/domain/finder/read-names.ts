import type { Lexicon } from '~/domain/finder/lexicon'
import type { Edge } from '~/domain/finder/read-edges'
import type { Token } from '~/domain/finder/tokens'
import { USE, type Candidate } from '~/domain/finder/word-index'

/** What one word of a name is worth, and two that somebody bears together. */
const WORTH = { alone: 0.72, short: 0.88, together: 2.5 }
/** A single word of more doubt is nobody's name. */
const MOST_DOUBT = 0.5
/** In a query of so few words one of them is likelier a name. */
const FEW_WORDS = 2
/** Names are many and alike: doubt about them weighs more. With what a title or a cue before them adds. */
const PLAIN = { dear: 1.25, title: 1.45 }
/** After a title hardly anything but a name can follow. */
const TITLED = { dear: 0.8, title: 1.7 }
const TRIED = 5

/** Every stretch from `from` that may be somebody's name: one word, or up to three that one person bears. */
export function readNames(tokens: readonly Token[], from: number, lexicon: Lexicon): Edge[] {
  const edges: Edge[] = []
  const before = tokens[from - 1]?.word ?? ''
  const isTitled = lexicon.is('honorifics', before) || lexicon.is('personCues', before)
  const isTerm = tokens[from]?.candidates.some(({ uses, doubt }) => doubt === 0 && uses & USE.term) ?? false
  const { dear, title } = isTitled && !isTerm ? TITLED : PLAIN
  const unfinished = from === tokens.length - 1
  const first = tokens[from]
  const meant = isTitled && first ? lexicon.words.names(first.word, unfinished) : (first?.candidates ?? [])
  for (const { word, doubt } of nameWords(meant)) {
    const add = (names: string[], to: number, worth: number, sum: number, isEveryday = false) => {
      const value = worth - sum * dear
      const meaning = { kind: 'person' as const, id: names.join(' '), label: names.map(capital).join(' ') }
      const isClear = names.length > 1 || sum <= MOST_DOUBT
      if (value > 0.1 && isClear)
        edges.push({ from, to, value, doubt: sum, meaning, ...(isEveryday ? { isEveryday } : {}) })
      if (isTitled) edges.push({ from: from - 1, to, value: value + title, doubt: sum, meaning })
    }
    const extend = (names: string[], to: number, sum: number) => {
      if (names.length === 3) return
      const token = tokens[to]
      const isLast = to === tokens.length - 1
      const others = token ? (isLast ? lexicon.words.names(token.word, true) : token.candidates) : []
      for (const next of nameWords(others)) {
        const more = [...names, next.word]
        if (names.includes(next.word) || lexicon.people.nameRows(more).length === 0) continue
        add(more, to + 1, WORTH.together + (names.length - 1), sum + next.doubt)
        extend(more, to + 1, sum + next.doubt)
      }
    }
    const isEveryday = lexicon.is('everyday', word) && !isTitled
    add([word], from + 1, tokens.length > FEW_WORDS ? WORTH.alone : WORTH.short, doubt, isEveryday)
    extend([word], from + 1, doubt)
  }
  return edges
}

function nameWords(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ uses }) => uses & USE.name).slice(0, TRIED)
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
