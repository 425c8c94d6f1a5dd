import { therapistExportSchema, type TherapistExport } from '~/schemas/therapist'
import { makePerson, type SampleSeed } from './person'

/** A whole export of fictional people. Throws when a person would break the schema. */
export function makeSampleExport(sample: SampleSeed, count: number): TherapistExport {
  return therapistExportSchema.parse({
    format: 'undercurrent-therapists/1',
    sample: true,
    exportedAt: `${sample.on}T06:00:00Z`,
    timeZone: 'Europe/London',
    source:
      `Sample made by scripts/make-sample-export.ts (seed “${sample.seed}”). Every person in it is fictional. ` +
      'Positions of towns: GeoNames, CC BY 4.0.',
    therapists: Array.from({ length: count }, (_, index) => makePerson(sample, index + 1)),
  })
}

/** The export as text with one therapist a line, so that a change reads well in version control. */
export function formatExport({ therapists, ...header }: TherapistExport): string {
  const head = Object.entries(header).map(
    ([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  )
  const people = therapists.map((therapist) => `  ${JSON.stringify(therapist)}`)
  return `{\n${head.join('')} "therapists": [\n${people.join(',\n')}\n ]\n}\n`
}
