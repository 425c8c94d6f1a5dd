import { makeGazetteer } from '~/domain/finder/gazetteer'
import { isFull, match } from '~/domain/finder/match'
import { modeLabel } from '~/domain/finder/mode-label'
import type { People } from '~/domain/finder/people'
import type { Wish } from '~/domain/finder/wish'
import type { Listing } from '~/domain/therapists/listing'

/** A value a filter offers and how many people choosing it would leave. */
export interface FacetOption {
  id: string
  label: string
  count: number
}

/** The three filters. */
export interface Facets {
  issue: FacetOption[]
  place: FacetOption[]
  mode: FacetOption[]
}

type FacetKind = keyof Facets

/**
 * What each filter offers while `wishes` hold. The wishes of a filter's own kind are set aside when it is
 * counted, so that a reader sees what changing their mind would give.
 */
export function countFacets(
  people: People,
  wishes: readonly Wish[],
  options: Record<FacetKind, Omit<FacetOption, 'count'>[]>,
  now: string,
): Facets {
  const count = (kind: FacetKind) => {
    const others = wishes.filter((wish) => wish.kind !== kind && (kind !== 'place' || wish.kind !== 'area'))
    const { marks, all } = match(people, others, now)
    const counted = new Uint32Array(marks.length)
    return options[kind].map((option, at) => {
      let found = 0
      people.visit({ kind, ...option }, now, (row) => {
        if (counted[row] === at + 1 || !isFull(marks[row] ?? 0, all)) return
        counted[row] = at + 1
        found++
      })
      return { ...option, count: found }
    })
  }
  return { issue: count('issue'), place: count('place'), mode: count('mode') }
}

/** Every value that occurs in the listings, in the order a reader looks for it. */
export function facetOptions(
  listings: readonly Listing[],
  issues: readonly { id: string; label: string }[],
): Record<FacetKind, Omit<FacetOption, 'count'>[]> {
  const used = new Set(listings.flatMap((listing) => listing.issues))
  const towns = makeGazetteer(listings).keys()
  const modes = new Set(listings.flatMap((listing) => listing.modes))
  return {
    issue: issues.filter((issue) => used.has(issue.id)).map(({ id, label }) => ({ id, label })),
    place: [...towns].sort((a, b) => a.localeCompare(b, 'en')).map((town) => ({ id: town, label: town })),
    mode: [...modes].sort().map((mode) => ({ id: mode, label: modeLabel(mode) })),
  }
}
