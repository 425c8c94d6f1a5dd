import { slugOf } from '~/domain/therapists/profile-address'
import type { Therapist } from '~/schemas/therapist'
import { Draw } from './draw'

/** Whose contact it is. */
export interface Contactable {
  /** Their number, from 1. */
  number: number
  id: string
  name: string
}

/** Ofcom keeps these numbers for drama: nobody has them. */
const DRAMA_NUMBERS = ['01632 960', '07700 900']
const NUMBERS_EACH = 1000
/** Shares no factor with a thousand, so that the first thousand people all get another number. */
const STRIDE = 367

/** Addresses on example.org, which nobody can own, and numbers kept for drama; at least one of them. */
export function makeContact(seed: string, { number, id, name }: Contactable): Therapist['contact'] {
  const draw = new Draw(seed, number, 'contact')
  const hasEmail = draw.chance(0.94)
  const hasTelephone = draw.chance(0.45) || !hasEmail
  const [given = '', ...family] = name.split(/ (?=\S+$)/)
  const address = [given, ...family].map(slugOf).join('.')
  return {
    ...(hasEmail ? { email: `${address}-${id}@example.org` } : {}),
    ...(hasTelephone ? { telephone: draw.pick(DRAMA_NUMBERS) + lastDigits(seed, number) } : {}),
    ...(draw.chance(0.35) ? { website: `https://example.org/${slugOf(name)}-${id}` } : {}),
  }
}

function lastDigits(seed: string, number: number): string {
  const start = new Draw(seed, 'telephone').int(0, NUMBERS_EACH - 1)
  return String((start + number * STRIDE) % NUMBERS_EACH).padStart(3, '0')
}
