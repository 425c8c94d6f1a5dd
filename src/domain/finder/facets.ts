import { makeGazetteer, matchListings, type Gazetteer } from '~/domain/finder/match'
import { modeLabel } from '~/domain/finder/vocabulary'
import type { Wish, WishKind } from '~/domain/finder/wish'
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
  listings: readonly Listing[],
  wishes: readonly Wish[],
  options: Record<FacetKind, Omit<FacetOption, 'count'>[]>,
  towns: Gazetteer,
): Facets {
  const count = (kind: FacetKind) => {
    const others = matchListings(
      listings,
      wishes.filter((wish) => wish.kind !== kind),
      towns,
    )
    return options[kind].map((option) => ({ ...option, count: countOne(others, kind, option, towns) }))
  }
  return { issue: count('issue'), place: count('place'), mode: count('mode') }
}

function countOne(
  listings: readonly Listing[],
  kind: WishKind,
  option: Omit<FacetOption, 'count'>,
  towns: Gazetteer,
): number {
  return matchListings(listings, [{ kind, ...option }], towns).length
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
