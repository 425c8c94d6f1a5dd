import type { ExportHeader } from '~/schemas/therapist'

/**
 * `/data/finder.json`: names the version of the finder's data. All other files stand in a folder called like the version
 * and never change, so that a host swaps the list by laying a new folder beside the old and then this file over the old.
 */
export interface Manifest extends Omit<ExportHeader, 'format'> {
  format: typeof MANIFEST_FORMAT
  /** Says in words that the people are fictional, where they are. */
  notice?: string
  version: string
  people: number
}

export const MANIFEST_FORMAT = 'undercurrent-finder-manifest/2'

/** Whether a parsed file is a manifest this site can read. */
export function isManifest(value: unknown): value is Manifest {
  const file = value as Partial<Manifest> | null
  return file?.format === MANIFEST_FORMAT && /^[a-z0-9]+$/.test(file.version ?? '')
}
