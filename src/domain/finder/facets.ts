import { countBits } from '~/domain/finder/bits'
import { countMatching, match } from '~/domain/finder/match'
import type { People } from '~/domain/finder/people'
import { MILES } from '~/domain/finder/search-state'
import { valueLabel } from '~/domain/finder/value-label'
import { FILTERS, isSoon, type FilterKind, type Wish } from '~/domain/finder/wish'

/** A value a filter offers and how many people choosing it would leave. */
export interface FacetOption {
  id: string
  label: string
  count: number
}

/** What each filter offers. `miles` is empty until there is a place to measure from. */
export type Facets = Record<FilterKind | 'miles', FacetOption[]>

/** The values of each filter, without counts. */
export type FacetOptions = Record<FilterKind, Omit<FacetOption, 'count'>[]>

/** Fees a session that a reader can set as the most, in pounds. */
const CEILINGS = [40, 50, 60, 80, 100, 120]

/**
 * What each filter offers while `wishes` hold. The wishes of a filter's own kind are set aside when it is
 * counted, so that a reader sees what changing their mind would give.
 */
export function countFacets(
  people: People,
  wishes: readonly Wish[],
  options: FacetOptions,
  now: string,
): Facets {
  const counted = FILTERS.map((kind) => [kind, countFacet(people, wishes, { kind, options, now })])
  return { ...Object.fromEntries(counted), miles: countMiles(people, wishes, now) } as Facets
}

interface Filter {
  kind: FilterKind
  options: FacetOptions
  now: string
}

function countFacet(people: People, wishes: readonly Wish[], { kind, options, now }: Filter): FacetOption[] {
  const own = wishes.filter(
    (wish) => (wish.kind === kind && !isSoon(wish)) || (kind === 'place' && wish.kind === 'area'),
  )
  const miles = own.find((wish) => wish.miles !== undefined)?.miles
  const others = wishes.filter((wish) => !own.includes(wish))
  const { full } = match(people, others, now)
  return options[kind].map((option) => {
    const wish = { kind, ...option, ...(miles ? { miles } : {}) }
    return { ...option, count: countBits(full, people.holders(wish, now).all) }
  })
}

/** How many people each distance from the places asked for would leave. */
function countMiles(people: People, wishes: readonly Wish[], now: string): FacetOption[] {
  if (!wishes.some(({ kind, not }) => kind === 'place' && !not)) return []
  return MILES.map((id) => {
    const miles = Number(id)
    const within = wishes.map((wish) => (wish.kind === 'place' ? { ...wish, miles } : wish))
    return { id, label: `${miles} miles`, count: countMatching(people, within, now) }
  })
}

/** Every value that occurs in the listings, in the order a reader looks for it. */
export function facetOptions(people: People, issues: readonly { id: string; label: string }[]): FacetOptions {
  const used = (kind: FilterKind) => people.valuesOf(kind).map(([value]) => value)
  const withIssue = new Set(used('issue'))
  const { feeMin, sliding, day, taking } = people.table.values
  const fees = feeMin.filter(Boolean).map(Number)
  const ceilings = CEILINGS.filter((most) => fees.some((min) => min <= most)).map((most) => `max:${most}`)
  return {
    issue: issues.filter((issue) => withIssue.has(issue.id)).map(({ id, label }) => ({ id, label })),
    place: labelled('place', inOrder(people.towns.keys())),
    mode: labelled('mode', used('mode').sort()),
    language: labelled('language', inOrder(used('language'))),
    gender: labelled('gender', inOrder(used('gender'))),
    modality: labelled('modality', inOrder(used('modality'))),
    fee: labelled('fee', [...ceilings, ...(sliding.includes('true') ? ['sliding'] : [])]),
    register: labelled('register', inOrder(used('register'))),
    time: labelled('time', day.length > 1 ? ['evening', 'weekend', 'daytime'] : []),
    clients: labelled('clients', taking.length > 1 ? ['taking'] : []),
  }
}

function labelled(kind: FilterKind, ids: readonly string[]): Omit<FacetOption, 'count'>[] {
  return ids.map((id) => ({ id, label: valueLabel(kind, id) }))
}

function inOrder(values: Iterable<string>): string[] {
  return [...values].sort((a, b) => a.localeCompare(b, 'en'))
}
