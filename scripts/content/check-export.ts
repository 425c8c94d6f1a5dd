import { checkTherapists } from '~/domain/integrity/check-therapists'
import type { Problem } from '~/domain/integrity/problem'
import { therapistExportSchema, type TherapistExport } from '~/schemas/therapist'
import { readJson, type LocatedValues } from './read-json'
import { therapistMentions, type IssueNames } from './read-therapists'

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
  return checkTherapists(therapistMentions(values, issues), issues.keys())
}
