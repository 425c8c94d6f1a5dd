import type { Therapist } from '~/schemas/therapist'

/** A town and how many therapists see people there, each counted once. */
export interface TownCount {
  town: string
  region: string
  lat: number
  lon: number
  count: number
}

/** Counts therapists by town, most first; two towns of one name in different regions stay apart. */
export function countTowns(therapists: readonly Therapist[]): TownCount[] {
  const towns = new Map<string, TownCount>()
  for (const { locations } of therapists) {
    const own = new Map(locations.map((place) => [`${place.town}/${place.region ?? ''}`, place]))
    for (const [key, { town, region = '', lat, lon }] of own) {
      const known = towns.get(key) ?? { town, region, lat, lon, count: 0 }
      known.count += 1
      towns.set(key, known)
    }
  }
  return [...towns.values()].sort((a, b) => b.count - a.count || a.town.localeCompare(b.town, 'en'))
}

/** Counts by region, most first. */
export function countRegions(towns: readonly TownCount[]): { region: string; count: number }[] {
  const regions = new Map<string, number>()
  for (const { region, count } of towns) if (region) regions.set(region, (regions.get(region) ?? 0) + count)
  return [...regions].map(([region, count]) => ({ region, count })).sort((a, b) => b.count - a.count)
}
