/** What a reader may choose for their comfort. Each choice is a class on the page's root element. */
export const COMFORT_CHOICES = [
  { id: 'larger', label: 'Larger letters', hint: 'A quarter larger, on every page' },
  { id: 'looser', label: 'More space', hint: 'Between lines, words and letters' },
  { id: 'plainer', label: 'Plain letters', hint: 'The plain typeface for reading too' },
] as const

export type ComfortId = (typeof COMFORT_CHOICES)[number]['id']

/** The cache, and the entry in it, that keep the choice on the device. The worker in `public/` reads the same names. */
export const COMFORT_CACHE = 'reading-comfort'
export const COMFORT_ENTRY = '/reading-comfort-choice'

/** The class names for a choice; unknown ids are left out. */
export function comfortClasses(chosen: readonly string[]): string {
  return COMFORT_CHOICES.filter(({ id }) => chosen.includes(id))
    .map(({ id }) => `comfort-${id}`)
    .join(' ')
}
