import { checkTherapists } from '~/domain/integrity/check-therapists'
import { everyPlace } from '~/domain/finder/every-place'
import { readPlaces } from '~/domain/finder/read-places'
import { makeProblem, type Problem } from '~/domain/integrity/problem'
import { findFarPlaces } from '~/domain/therapists/far-places'
import { therapistExportSchema, type TherapistExport } from '~/schemas/therapist'
import { listOf, readJson, type LocatedValues } from './read-json'
import { therapistMentions, type IssueNames } from './read-therapists'

const BRITISH_ZONES: ReadonlySet<string> = new Set([
  ...['Europe/London', 'Europe/Belfast', 'Europe/Jersey', 'Europe/Guernsey', 'Europe/Isle_of_Man', 'GB'],
])

/** An export as it was read, and everything that is wrong with it. */
export interface ReadExport {
  /** Undefined where it breaks the schema. */
  data: TherapistExport | undefined
  /** As it is to be stored. */
  text: string
  problems: Problem[]
}

/** Reads an export as JSON and checks all that can be told without the rest of the site but the names of its issues. */
export function readExportJson(file: string, issues: IssueNames): ReadExport {
  const problems: Problem[] = []
  const json = readJson(file, therapistExportSchema, problems)
  if (!json) return { data: undefined, text: '', problems }
  return { data: json.data, text: json.text, problems: [...problems, ...checkExport(json, issues)] }
}

/** What is wrong with an export beside its shape: what only shows when its people are seen together. */
export function checkExport(values: LocatedValues, issues: IssueNames): Problem[] {
  return [...checkTherapists(therapistMentions(values, issues), issues.keys()), ...checkPlaces(values)]
}

/**
 * Places far from where their town is known to be. Where latitude and longitude were swapped this is certain; else there
 * may be another town of the name, which makes it a warning. Only exports in British time are taken to mean British towns.
 */
export function checkPlaces({ raw, document }: LocatedValues): Problem[] {
  const { timeZone, therapists } = (raw ?? {}) as { timeZone?: unknown; therapists?: unknown }
  if (!BRITISH_ZONES.has(String(timeZone))) return []
  const towns = readPlaces(everyPlace())
  return findFarPlaces(listOf(therapists), towns).map(({ path, town, km, isSwapped }) => {
    const at = ['therapists', ...path, 'lat']
    const away = `${Math.round(km).toLocaleString('en-GB')} km from the nearest place of that name we know`
    const problem = makeProblem(
      document().positionOf(at),
      `${document().nameOf(at)} is far from ${town}: ${away}.`,
      isSwapped
        ? 'Latitude and longitude have changed places: swap lat and lon.'
        : `Check lat and lon. Leave them where they are right and this is another ${town}.`,
    )
    return isSwapped ? problem : { ...problem, severity: 'warning' }
  })
}
