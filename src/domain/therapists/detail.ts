import type { Therapist } from '~/schemas/therapist'

/** What is fetched of somebody only when it is wanted: their own words, how to reach them, and where to look them up. */
export type Detail = Pick<
  Therapist,
  'id' | 'pronouns' | 'photo' | 'photoAlt' | 'registrations' | 'contact' | 'bio'
> & {
  /** Length of a session in minutes, and who pays less. */
  minutes?: number
  concessions?: string
}

/** So many people share a file of details. */
export const SHARD = 100

/** A file of details: those of {@link SHARD} rows. */
export interface DetailFile {
  notice?: string
  details: Detail[]
}

/** The details of somebody. */
export function toDetail(therapist: Therapist): Detail {
  const { id, pronouns, photo, photoAlt, registrations, contact, bio, fee } = therapist
  return {
    id,
    ...(pronouns ? { pronouns } : {}),
    ...(photo ? { photo } : {}),
    ...(photoAlt ? { photoAlt } : {}),
    ...{ registrations, contact, bio },
    ...(fee?.minutes ? { minutes: fee.minutes } : {}),
    ...(fee?.concessions ? { concessions: fee.concessions } : {}),
  }
}

/** Somebody's details in a parsed file; undefined where they are not there. */
export function findDetail(value: unknown, id: string): Detail | undefined {
  const details = (value as Partial<DetailFile> | null)?.details
  if (!Array.isArray(details)) return undefined
  return details.find((detail) => detail.id === id && typeof detail.bio === 'string')
}
