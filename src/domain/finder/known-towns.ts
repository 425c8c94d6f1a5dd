import { readPlaces } from '~/domain/finder/read-places'
import type { Vocabulary } from '~/domain/finder/vocabulary'
import type { KnownTown } from '~/domain/therapists/place-table'

/** The towns of a vocabulary in its order: places of the data file are written as positions in this list. */
export function knownTowns({ places }: Pick<Vocabulary, 'places'>): KnownTown[] {
  return [...readPlaces(places)].flatMap(([town, points]) =>
    points.map(({ lat, lon }) => ({ town, lat, lon })),
  )
}
