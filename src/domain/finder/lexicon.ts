import { normalise } from '~/domain/finder/normalise'
import type { People } from '~/domain/finder/people'
import { readPlaces, shortTownNames } from '~/domain/finder/read-places'
import type { Vocabulary, WordList } from '~/domain/finder/vocabulary'
import type { Wish } from '~/domain/finder/wish'
import { Hints } from '~/domain/finder/hints'
import {
  addStep,
  joinEnds,
  makeStep,
  WORTH_UNIT,
  wishOf,
  type End,
  type Meaning,
  type Step,
} from '~/domain/finder/steps'
import { makeFamilies } from '~/domain/finder/word-families'
import { USE, WordIndex } from '~/domain/finder/word-index'
import type { Entry } from '~/domain/finder/words/entry'

/** What words are worth for something nobody on the list has, and for such a town that is also somebody's name. */
const NOT_HELD = 0.88
const SURNAME = 0.66

/** Whether words stand for themselves: `reading` the town is no form of `read`. What people say of themselves varies. */
const isLiteral = (meaning: Meaning) => wishOf(meaning)?.kind !== 'issue'

/** Everything the finder can understand: single words, phrases made of them, and names. */
export class Lexicon {
  readonly words: WordIndex
  readonly people: People
  readonly root = makeStep()
  readonly hints: Hints
  readonly #elsewhere: ReadonlySet<string>
  readonly #lists = new Map<WordList, ReadonlySet<string>>()
  readonly #shared = new Map<Meaning, End>()

  /** Joins the vocabulary with what the people on the list offer. */
  constructor(vocabulary: Vocabulary, people: People) {
    this.people = people
    for (const [list, words] of Object.entries(vocabulary.words))
      this.#lists.set(list as WordList, new Set(words.split(/[\s,]+/)))
    const { familyOf, forget } = makeFamilies(vocabulary.words.kin)
    this.words = new WordIndex(familyOf)
    const families = (list: WordList) =>
      vocabulary.words[list].split(' ').map((word) => this.words.familyOf(word))
    const everyday = new Set(families('everyday'))
    const isOwn = (family: string) => /^[^~]{4}/.test(family) && !everyday.has(family)
    this.#elsewhere = new Set(families('elsewhere').filter(isOwn))
    this.hints = new Hints(vocabulary, this)
    for (const list of ['stop', 'filler', 'everyday', 'elsewhere', 'negations'] as const)
      for (const word of vocabulary.words[list].split(' ')) this.words.add(word, USE.known)
    for (const list of ['nearMe', 'idle'] as const)
      for (const phrase of vocabulary.words[list].split(', ')) this.#addPhrase(phrase, list, 1)
    this.#addIssues(vocabulary)
    this.#addEntries(vocabulary)
    this.#addPlaces(vocabulary)
    for (const name of people.names.keys()) this.words.add(name, USE.name)
    // What only building needed is not kept.
    this.#shared.clear()
    forget()
  }

  /** Whether a word stands in one of the lists of the vocabulary. */
  is(list: WordList, word: string): boolean {
    return this.#lists.get(list)?.has(word) ?? false
  }

  /** Whether a word is of another errand, in whatever form. */
  isElsewhere(word: string): boolean {
    return this.is('elsewhere', word) || this.#elsewhere.has(this.words.familyOf(word))
  }

  #addIssues({ issues, learned }: Vocabulary): void {
    for (const { id, label, say } of issues) {
      const wish: Wish = { kind: 'issue', id, label }
      for (const phrase of [label, id, ...say]) this.#addPhrase(phrase, wish, 1)
      for (const phrase of learned[id] ?? []) this.#addPhrase(phrase, wish, 0.95)
    }
    for (const [word, { id, label }] of this.hints.alone)
      this.#addPhrase(word, { kind: 'issue', id, label }, 1)
  }

  /**
   * Each entry stands for whatever of it the export holds, or failing that for what it falls back on. A word of two
   * entries means either: `chinese` is Mandarin or Cantonese.
   */
  #addEntries({ entries }: Vocabulary): void {
    const kinds = Map.groupBy(entries, ({ kind }) => kind)
    for (const [kind, ofKind] of kinds) {
      const held = new Map(this.people.valuesOf(kind).map(([value]) => [normalise(value), value]))
      const meant = new Map<string, Wish[]>()
      for (const entry of ofKind) {
        const wish = resolve(entry, ofKind, held)
        for (const phrase of [entry.label, ...entry.say])
          meant.set(phrase, [...(meant.get(phrase) ?? []), wish])
      }
      for (const [phrase, wishes] of meant) {
        const wish = eitherOf(wishes)
        const isHeld = held.size === 0 || wish.id.split('|').some((id) => held.has(normalise(id)))
        this.#addPhrase(phrase, wish, isHeld ? 1 : NOT_HELD)
      }
      for (const [phrase, value] of held) {
        const label = ofKind.find(({ id }) => id === value)?.label ?? value
        for (const form of [phrase, phrase.replace(/ (therapy|counselling|psychotherapy)$/, '')])
          this.#addPhrase(form, { kind, id: value, label }, 1.05)
      }
    }
  }

  #addPlaces({ places, nicknames, areas, counties, postcodes }: Vocabulary): void {
    const byName = new Map<string, string[]>()
    for (const town of this.people.towns.keys()) {
      const bare = normalise(town.replace(/, .+$/, ''))
      byName.set(bare, [...(byName.get(bare) ?? []), town])
    }
    for (const [town, points] of readPlaces(places)) {
      const bare = normalise(town)
      if (byName.has(bare)) continue
      this.people.addPlace(town, points)
      byName.set(bare, [town])
    }
    const taken = new Set(Object.values(nicknames).flatMap((names) => names.split(', ')))
    for (const [bare, towns] of byName) this.#addTown(bare, towns, nicknames[bare], taken)
    for (const [district] of this.people.valuesOf('place')) this.#addDistrict(district)
    const held = new Set([...this.people.valuesOf('area').map(([area]) => area), ...counties.split('|')])
    for (const [name, ids] of [...gatherAreas([...held]), ...Object.entries(areas)])
      this.#addPhrase(name, { kind: 'area', id: ids, label: titleCase(name) }, 0.97)
    for (const row of postcodes.split('|')) this.#addPostcodes(row)
  }

  /** Postcodes mean the place they are in, where nobody's own says more. */
  #addPostcodes(row: string): void {
    const [place = '', codes = ''] = row.split('=')
    const meaning = this.#meaningOf(normalise(place).split(' '))
    for (const code of meaning ? codes.toLowerCase().split(' ') : []) {
      const phrase = /\d/.test(code) ? code : `${code}0`
      if (meaning && !this.#meaningOf([phrase])) this.#addPhrase(phrase, meaning, 1)
    }
  }

  /** What words mean by themselves, as they are written. */
  #meaningOf(words: readonly string[]): Meaning | undefined {
    const root: Step | undefined = this.root
    return words.reduce<Step | undefined>((step, word) => step?.next.get(`=${word}`), root)?.end?.meaning
  }

  #addTown(bare: string, towns: string[], nicknames = '', taken: ReadonlySet<string>): void {
    const label = towns.length === 1 ? (towns[0] ?? '') : (towns[0] ?? '').replace(/, .+$/, '')
    const wish: Wish = { kind: 'place', id: towns.join('|'), label }
    const size = this.people.sizeOf(towns)
    const isSurname = this.people.names.has(bare)
    const worth = size > 0 ? 1 + Math.min(0.06, 0.01 * Math.log2(size)) : isSurname ? SURNAME : NOT_HELD
    this.#addPhrase(bare, wish, worth)
    for (const name of nicknames ? nicknames.split(', ') : []) this.#addPhrase(name, wish, worth + 0.01)
    for (const town of towns) {
      if (towns.length > 1) this.#addPhrase(town, { ...wish, id: town, label: town }, 1)
      for (const form of shortTownNames(town))
        if (!taken.has(normalise(form))) this.#addPhrase(form, wish, worth - 0.02)
    }
  }

  #addDistrict(district: string): void {
    const letters = district.replace(/\d.*/, '')
    this.#addPhrase(district, { kind: 'place', id: district, label: district }, 1)
    this.#addPhrase(`${letters}0`, { kind: 'place', id: letters, label: `${letters} postcodes` }, 1)
  }

  #addPhrase(phrase: string, meaning: Meaning, worth: number): void {
    const text = normalise(phrase)
    if (text === '') return
    const all = text.split(' ')
    const literal = isLiteral(meaning)
    const words = literal ? all : this.#withoutStops(all)
    // One everyday word is a hint at most: `work`, `fire`.
    if (!literal && words.length === 1 && this.is('everyday', words[0] ?? '')) return
    const use = wishOf(meaning)?.kind === 'place' ? USE.term | USE.place : USE.term
    let step = this.root
    for (const word of words) {
      this.words.add(word, use, literal)
      const key = literal ? `=${word}` : this.words.familyOf(word)
      step = step.next.get(key) ?? addStep(step, key)
    }
    const said = words.length === 1 && !literal ? words[0] : undefined
    const end: End = { meaning, worth: Math.round(worth * WORTH_UNIT), said, other: undefined }
    step.end = step.end ? joinEnds(step.end, end) : this.#shareEnd(end)
  }

  /** The words of a phrase without those that say nothing, where enough is left. */
  #withoutStops(all: string[]): string[] {
    const short = all.filter((word) => !this.is('stop', word))
    const isClear = short.some((word) => !this.is('everyday', word) && !this.is('negations', word))
    return isClear && (short.length > 1 || all.length < 3) ? short : all
  }

  /** Phrases that mean the same share one end, where it need not say their word. */
  #shareEnd(end: End): End {
    if (end.said !== undefined) return end
    const shared = this.#shared.get(end.meaning)
    if (shared?.worth === end.worth) return shared
    this.#shared.set(end.meaning, end)
    return end
  }
}

/** One wish for several: `Mandarin or Cantonese`. */
function eitherOf(wishes: readonly Wish[]): Wish {
  const [first, ...others] = wishes
  if (!first) throw new Error('A phrase without a meaning')
  const ids = new Set(wishes.flatMap(({ id }) => id.split('|')))
  const labels = new Set([first, ...others].map(({ label }) => label))
  return { ...first, id: [...ids].join('|'), label: [...labels].join(' or ') }
}

function resolve(entry: Entry, entries: readonly Entry[], held: ReadonlyMap<string, string>): Wish {
  const { kind, id, label, say, instead } = entry
  const values = [id, label, ...say]
    .map((name) => held.get(normalise(name)))
    .filter((value) => value !== undefined)
  if (values.length > 0) return { kind, id: [...new Set(values)].join('|'), label }
  const other = instead && entries.find((each) => each.id === instead || each.label === instead)
  return other ? resolve(other, entries, held) : { kind, id, label }
}

/** Areas by name: each by itself, and `Sussex` for East and West Sussex together. */
function gatherAreas(areas: readonly string[]): Map<string, string> {
  const gathered = new Map<string, string[]>()
  const add = (name: string, area: string) => gathered.set(name, [...(gathered.get(name) ?? []), area])
  for (const area of areas) {
    add(area, area)
    const bare = area.replace(/^(?:East Riding of|North|South|East|West|Greater|Central|City of) /, '')
    const last = bare.replace(/ (?:City|Islands|and the Humber)$/, '')
    if (last !== area && !/^(?:East|West|Midlands|of England)$/.test(last)) add(last, area)
    if (area.startsWith('County ')) add(area.replace('County', 'Co'), area)
  }
  return new Map([...gathered].map(([name, ids]) => [name, [...new Set(ids)].join('|')]))
}

function titleCase(name: string): string {
  const title = name.replace(
    /(^| )([a-z])(?=[a-z]{2})/g,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  )
  return title.replace(/^[ns][ew] /, (letters) => letters.toUpperCase())
}
