import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { contentPlaces } from './check-content'
import { profileData } from '~/domain/discovery/profile-data'
import { toOpenReferral } from '~/domain/therapists/adapters/open-referral'
import { profileAddress } from '~/domain/therapists/profile-address'
import { siteSchema } from '~/schemas/site'
import { therapistExportSchema, type TherapistExport } from '~/schemas/therapist'

/** Formats the export can be turned into. */
const FORMATS: Record<string, (file: TherapistExport, site: string) => unknown> = {
  'open-referral': toOpenReferral,
  'schema-org': (file, site) =>
    file.therapists.flatMap((person) => profileData(person, file, site + profileAddress(person)) ?? []),
}

/** The command: `npm run -s adapt -- open-referral > services.json`. Fails where the export is not sound. */
function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true })
  const format = FORMATS[positionals[0] ?? '']
  if (!format) throw new Error(`usage: npm run -s adapt -- ${Object.keys(FORMATS).join('|')} > FILE`)
  const { content, therapists } = contentPlaces()
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown
  const { address } = siteSchema.parse(read(`${content}/site.json`))
  console.log(JSON.stringify(format(therapistExportSchema.parse(read(therapists)), address), null, 1))
}

main()
