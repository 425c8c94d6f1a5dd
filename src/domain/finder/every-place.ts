import { joinPlaces } from '~/domain/finder/read-places'
import { LARGER_PLACES, SMALLER_PLACES } from '~/domain/finder/words/british-places'

/** The larger and the smaller places together. */
export function everyPlace(): string {
  return joinPlaces([LARGER_PLACES, SMALLER_PLACES], new Set())
}
