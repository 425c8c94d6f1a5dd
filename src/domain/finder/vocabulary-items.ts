import { HINT } from '~/domain/finder/hint-code'
import { normalise } from '~/domain/finder/normalise'
import { encodePlaces, readPlaces, shortTownNames } from '~/domain/finder/read-places'
import type { Vocabulary } from '~/domain/finder/vocabulary'
import { betweenIn } from '~/domain/finder/words-file'
import type { WishKind } from '~/domain/finder/wish'

/** Lists of words that come in two halves, as what they are made of does. */
export const SPLIT_LISTS = ['idle', 'everyday', 'elsewhere'] as const
type SplitList = (typeof SPLIT_LISTS)[number]

/** The lists of a vocabulary that come in two halves, and what each half has of them. */
export type Half = Pick<Vocabulary, 'learned' | 'hints' | 'places' | 'entries' | 'areas'> & {
  say: string[][]
  words: Record<SplitList, string>
}

type List = Exclude<keyof Half, 'words'> | SplitList

/** One thing a vocabulary says. */
export interface Item {
  list: List
  /** As it stands in its list. */
  text: string
  /** The kind of an entry. */
  kind?: WishKind
  /** The place of its issue. */
  issue: number
  /** All ways to say it, in words. */
  phrases: string[][]
  /** Its words stand for themselves, not for their families. */
  isLiteral: boolean
}

const LITERAL: ReadonlySet<List> = new Set(['places', 'entries', 'areas'])

/** Everything a vocabulary says that may come in two halves. */
export function itemsOf(vocabulary: Vocabulary): Item[] {
  const { issues, learned, hints, places, nicknames, words, entries, areas } = vocabulary
  const make = (list: List, text: string, phrases: string[], issue = 0): Item => ({
    ...{ list, text, issue, isLiteral: LITERAL.has(list) },
    phrases: phrases.map((phrase) => normalise(phrase).split(' ')),
  })
  return [
    ...issues.flatMap(({ id, say }, issue) => [
      ...say.map((phrase) => make('say', phrase, [phrase], issue)),
      ...(learned[id] ?? []).map((phrase) => make('learned', phrase, [phrase], issue)),
    ]),
    ...Array.from(hints.matchAll(HINT), ([text, word = '']) => make('hints', text, [word])),
    ...[...readPlaces(places).keys()].map((town) =>
      make('places', town, [
        town,
        ...shortTownNames(town),
        ...(nicknames[normalise(town)] ?? '').split(', ').filter(Boolean),
      ]),
    ),
    ...entries.map(({ kind, id, label, say }) => ({ ...make('entries', id, [label, ...say]), kind })),
    ...Object.keys(areas).map((area) => make('areas', area, [area])),
    ...SPLIT_LISTS.flatMap((list) =>
      words[list].split(betweenIn(list)).map((phrase) => make(list, phrase, [phrase])),
    ),
  ]
}

/** The half of a vocabulary that some of its items make, each list in its order. */
export function halfOf({ issues, places, entries, areas }: Vocabulary, items: readonly Item[]): Half {
  const lists = Map.groupBy(items, ({ list }) => list)
  const of = (list: List) => lists.get(list) ?? []
  const text = (list: List, between: string) =>
    of(list)
      .map((item) => item.text)
      .join(between)
  const phrases = (list: List, issue: number) =>
    of(list).flatMap((item) => (item.issue === issue ? [item.text] : []))
  const isIn = (list: List) => {
    const texts = new Set(of(list).map((item) => item.text))
    return (name: string) => texts.has(name)
  }
  const [isTown, isArea] = [isIn('places'), isIn('areas')]
  const entryKeys = new Set(of('entries').map(({ kind, text: id }) => `${kind} ${id}`))
  return {
    say: issues.map((_, issue) => phrases('say', issue)),
    learned: Object.fromEntries(
      issues
        .map(({ id }, issue) => [id, phrases('learned', issue)] as const)
        .filter(([, own]) => own.length > 0),
    ),
    hints: text('hints', ''),
    places: encodePlaces(
      [...readPlaces(places)].flatMap(([name, points]) =>
        isTown(name) ? points.map((point) => ({ name, ...point })) : [],
      ),
    ),
    entries: entries.filter(({ kind, id }) => entryKeys.has(`${kind} ${id}`)),
    areas: Object.fromEntries(Object.entries(areas).filter(([area]) => isArea(area))),
    words: Object.fromEntries(
      SPLIT_LISTS.map((list) => [list, text(list, betweenIn(list))]),
    ) as Half['words'],
  }
}
