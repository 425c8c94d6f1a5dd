import { joinSorted, joinValues, packCodes, packSteps } from '~/domain/therapists/column-code'
import {
  SETS,
  SINGLES,
  WITHIN,
  type Part,
  type Rare,
  type SetKind,
  type Single,
  type Tables,
} from '~/domain/therapists/finder-file'
import type { Listing } from '~/domain/therapists/listing'
import { AS_USUAL, NONE, turnModes, turnTaking } from '~/domain/therapists/relative'
import {
  encodePlaces,
  orderPlaces,
  placeKey,
  type KnownTown,
  type Place,
} from '~/domain/therapists/place-table'

/** So many values are written as bits, six signs' worth. What is rarer is written person by person. */
export const FREQUENT = 36
const HONORIFIC = /^(Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Rev)\.? /
/** Names are many: sorted they take less room than by frequency. */
const SORTED: ReadonlySet<Single> = new Set(['first', 'last'])

/** The codes of every value that occurs; 0 stands for none. */
export interface Codes {
  singles: Record<Single, Map<string, number>>
  sets: Record<SetKind, Map<string, number>>
  places: Place[]
  /** The gender that most have who bear a first name. */
  usual: ReadonlyMap<string, string>
}

/** Gathers every value that occurs. */
export function makeCodes(listings: readonly Listing[], gazetteer: readonly KnownTown[]): Codes {
  const usual = usualGenders(listings)
  const all = listings.map((listing) => singlesOf(listing, usual))
  const singles = SINGLES.map((kind) => [
    kind,
    rankValues(
      all.map((each) => each[kind]),
      SORTED.has(kind),
    ),
  ])
  const sets = SETS.map((kind) => [kind, rankValues(listings.flatMap((listing) => setOf(listing, kind)))])
  const places = orderPlaces(
    listings.flatMap((listing) => listing.places),
    gazetteer,
  )
  const codes = {
    singles: Object.fromEntries(singles),
    sets: Object.fromEntries(sets),
    places,
    usual,
  } as Codes
  codes.singles.place = new Map(places.map((place, at) => [placeKey(place), at + 1]))
  return codes
}

/** What the codes stand for. `partOf` says in which part those are who are at home in a place. */
export function makeTables(
  { singles, sets, places, usual }: Codes,
  gazetteer: readonly KnownTown[],
  partOf: (place: Place) => number,
): Tables {
  const joined = SINGLES.map((kind) => {
    if (kind === 'place') return ''
    const values = [...singles[kind].keys()]
    return SORTED.has(kind) ? joinSorted(values) : joinValues(values)
  })
  const genders = [...new Set(usual.values())].filter(Boolean).sort()
  const usually = [...singles.first.keys()].map((first) => genders.indexOf(usual.get(first) ?? '') + 1)
  return {
    singles: joined,
    genders: joinValues(genders),
    usualGender: packCodes(usually, genders.length + 1),
    sets: SETS.map((kind) => joinValues([...sets[kind].keys()])),
    places: encodePlaces(places, gazetteer, partOf),
  }
}

/** The columns of some people. */
export function encodePart(listings: readonly Listing[], codes: Codes): Part {
  const all = listings.map((listing) => singlesOf(listing, codes.usual))
  const columns = SINGLES.map((kind) => {
    const known = codes.singles[kind]
    const within = WITHIN[kind]
    const rows = within ? all.filter((each) => each[within] !== '') : all
    return packCodes(
      rows.map((each) => known.get(each[kind]) ?? 0),
      known.size + 1,
    )
  })
  const sets = SETS.map((kind) =>
    encodeSet(
      listings.map((listing) => setOf(listing, kind)),
      codes.sets[kind],
    ),
  )
  const placeCodes = codes.singles.place
  const more = listings.flatMap(({ places }, row) => places.slice(1).map((place) => ({ row, place })))
  return {
    ids: encodeIds(listings.map(({ id }) => id)),
    singles: columns,
    sets,
    more: {
      count: more.length,
      whose: packSteps(more.map(({ row }) => row)),
      places: packCodes(
        more.map(({ place }) => placeCodes.get(placeKey(place)) ?? 0),
        placeCodes.size + 1,
      ),
    },
  }
}

/** The single values of somebody as text; empty where there is none. */
function singlesOf(listing: Listing, usual: ReadonlyMap<string, string>): Record<Single, string> {
  const { name, title, gender = '', places, fee, takingNewClients: taking, nextAvailable: next } = listing
  const { honorific, first, last } = partsOfName(name)
  return {
    ...{
      honorific,
      first,
      last,
      title,
      gender: gender === (usual.get(first) ?? '') ? AS_USUAL : gender || NONE,
    },
    place: places[0] ? placeKey(places[0]) : '',
    feeMin: fee ? String(fee.min) : '',
    feeSpread: fee ? String(fee.max - fee.min) : '',
    currency: fee?.currency ?? '',
    sliding: fee?.slidingScale === undefined ? '' : String(fee.slidingScale),
    feeOn: fee?.checkedOn ?? '',
    ...{ taking: turnTaking(listing), takingOn: taking?.checkedOn ?? '' },
    ...{
      day: next?.start.slice(0, 10) ?? '',
      time: next?.start.slice(11) ?? '',
      slotOn: next?.checkedOn ?? '',
    },
  }
}

/** `Dr Ann Example` in three; what a name has none of is empty. */
function partsOfName(name: string): { honorific: string; first: string; last: string } {
  const honorific = HONORIFIC.exec(name)?.[0] ?? ''
  const bare = name.slice(honorific.length)
  const cut = bare.lastIndexOf(' ')
  // Rejoined, the three must give the name as the person writes it.
  if (cut === 0 || bare === '') return { honorific: '', first: '', last: name }
  return { honorific, first: bare.slice(0, Math.max(0, cut)), last: bare.slice(cut + 1) }
}

function setOf(listing: Listing, kind: SetKind): string[] {
  return kind === 'modes' ? turnModes(listing.modes, listing.places.length > 0) : listing[kind]
}

/** The gender that most have who bear a first name. */
function usualGenders(listings: readonly Listing[]): Map<string, string> {
  const genders = Map.groupBy(listings, ({ name }) => partsOfName(name).first)
  genders.delete('')
  return new Map(
    [...genders].map(([first, bearers]) => [
      first,
      [...rankValues(bearers.map(({ gender = '' }) => gender)).keys()][0] ?? '',
    ]),
  )
}

function encodeSet(rows: readonly string[][], codes: ReadonlyMap<string, number>): Part['sets'][number] {
  const frequent = Math.min(FREQUENT, codes.size)
  const bits: number[][] = Array.from({ length: Math.ceil(frequent / 6) }, () => rows.map(() => 0))
  const rare = new Map<number, number[]>()
  for (const [row, values] of rows.entries())
    for (const code of new Set(values.map((value) => (codes.get(value) ?? 0) - 1))) {
      const plane = bits[Math.floor(code / 6)]
      if (code < frequent && plane) plane[row] = (plane[row] ?? 0) | (1 << (code % 6))
      else rare.set(code, [...(rare.get(code) ?? []), row])
    }
  return {
    bits: bits.map((plane) => packCodes(plane, 64)).join(''),
    rare: [...rare].map(([code, people]): Rare => ({
      value: code + 1,
      people: people.length,
      ...packSteps(people),
    })),
  }
}

/** Numbers of ids are read into 32 bits, and a sum of two steps must fit as well. */
const LARGEST_NUMBER = 2 ** 31

/** Numbered ids as numbers where they are in order. */
function encodeIds(ids: readonly string[]): Part['ids'] {
  const [, start = '', number = ''] = /^(.*?)(\d{1,8})$/.exec(ids[0] ?? '') ?? []
  const digits = number.length
  const numbers = ids.map((id) => Number(id.slice(start.length)))
  const isNumbered = ids.every((id, at) => id === start + String(numbers[at]).padStart(digits, '0'))
  const isRising = numbers.every((each, at) => each < LARGEST_NUMBER && each >= (numbers[at - 1] ?? 0))
  return number !== '' && isNumbered && isRising ? { start, digits, ...packSteps(numbers) } : ids.join(' ')
}

function rankValues(values: readonly string[], isSorted = false): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  const ranked = [...counts].sort(([a, n], [b, m]) => (isSorted ? 0 : m - n) || (a < b ? -1 : 1))
  return new Map(ranked.map(([value], at) => [value, at + 1]))
}
