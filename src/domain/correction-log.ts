import type { Correction } from '~/schemas/correction'

/** Corrections with the newest first. */
export function newestFirst(corrections: readonly Correction[]): Correction[] {
  return [...corrections].sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id))
}

/** What was put right on the page at an address, the newest first. */
export function correctionsOn(corrections: readonly Correction[], address: string): Correction[] {
  return newestFirst(corrections.filter(({ pages }) => pages.includes(address)))
}

/** What was put right about a work, the newest first. */
export function correctionsAbout(corrections: readonly Correction[], reference: string): Correction[] {
  return newestFirst(corrections.filter(({ references }) => references.includes(reference)))
}
