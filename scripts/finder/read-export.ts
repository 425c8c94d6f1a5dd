import type { IssueWords } from '~/domain/finder/vocabulary'
import type { TherapistExport } from '~/schemas/therapist'
import { readSoundExport } from '../content/read-sound-export'

/** An export of the format, with issues as ids. Throws one error that names every fault, as {@link readSoundExport} does. */
export function readExport(file: string, issues: readonly IssueWords[]): TherapistExport {
  const ids = new Map(issues.flatMap(({ id, label }) => [[id, id] as const, [label, id] as const]))
  const { therapists, ...header } = readSoundExport(file, ids)
  return {
    ...header,
    therapists: therapists.map((therapist) => ({
      ...therapist,
      issues: [...new Set(therapist.issues.map((name) => ids.get(name) ?? name))],
    })),
  }
}
