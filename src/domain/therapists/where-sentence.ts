import { modeLabel } from '~/domain/finder/mode-label'
import type { Listing } from '~/domain/therapists/listing'

/** Where someone sees people, in a few words. */
export function whereSentence({ places, modes }: Pick<Listing, 'places' | 'modes'>): string {
  const towns = [...new Set(places.map(({ town }) => town))].join(' and ')
  const others = modes.filter((mode) => mode !== 'in-person').map((mode) => modeLabel(mode).toLowerCase())
  const remote = others.join(' and ')
  if (towns === '' && modes.includes('in-person'))
    return `In person: ask where${remote && `; also ${remote}`}`
  if (towns === '') return remote.charAt(0).toUpperCase() + remote.slice(1)
  return remote === '' ? `In person in ${towns}` : `${towns}; also ${remote}`
}
