import type { Listing } from '~/domain/therapists/listing'

/**
 * Some facts follow from others, and only what does not is worth a byte: who has a room meets in person, who has a free
 * time takes new clients, and most who share a first name share a gender. Each of these turns a fact into "as usual" or
 * not; a second time it turns it back.
 */
export const AS_USUAL = '='
const OTHERWISE = '!'
/** No gender, where most have one. */
export const NONE = '-'

/** Modes without `in-person` for those who have a room, and with it for those who meet in person without one. */
export function turnModes<M extends string>(modes: readonly M[], hasRoom: boolean): M[] {
  const others = modes.filter((mode) => mode !== 'in-person')
  return modes.includes('in-person' as M) === hasRoom ? others : ['in-person' as M, ...others]
}

/** Whether somebody takes new clients, told from whether they have a free time; empty where it is not known. */
export function turnTaking({
  takingNewClients: taking,
  nextAvailable: next,
}: Pick<Listing, 'takingNewClients' | 'nextAvailable'>): string {
  return taking ? (taking.value === Boolean(next) ? AS_USUAL : OTHERWISE) : ''
}

/** The same back. */
export function isTaking(turned: string, hasTime: boolean): boolean {
  return (turned === AS_USUAL) === hasTime
}
