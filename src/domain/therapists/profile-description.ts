import type { Therapist } from '~/schemas/therapist'

/** One sentence for search results, from the record alone. */
export function profileDescription(therapist: Therapist, sample: boolean): string {
  const towns = [...new Set(therapist.locations.map(({ town }) => town))]
  const remote = therapist.modes
    .filter((mode) => mode !== 'in-person')
    .map((mode) => (mode === 'online' ? 'online' : 'by telephone'))
  const inPerson = therapist.modes.includes('in-person') ? 'in person' : ''
  const where = [towns.length > 0 ? `in ${towns.join(' and ')}` : inPerson, remote.join(' and ')]
    .filter(Boolean)
    .join(' and ')
  const fiction = sample ? 'A fictional sample profile: ' : ''
  return `${fiction}${therapist.name}, ${therapist.title.toLowerCase()}, sees people ${where}. Issues, fees, next free time and how to get in touch.`
}
