import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { contentPlaces } from './check-content'
import { readJson } from './content/read-json'
import { readIssueNames } from './content/read-site'
import { readSoundExport } from './content/read-sound-export'
import { formatProblems, type Problem } from '~/domain/integrity/problem'
import { profileData } from '~/domain/discovery/profile-data'
import { toOpenReferral } from '~/domain/therapists/adapters/open-referral'
import { profileAddress } from '~/domain/therapists/profile-address'
import { siteSchema } from '~/schemas/site'
import type { TherapistExport } from '~/schemas/therapist'

/** Formats the export can be turned into. */
const FORMATS: Record<string, (file: TherapistExport, site: string) => unknown> = {
  'open-referral': toOpenReferral,
  'schema-org': (file, site) =>
    file.therapists.flatMap((person) => profileData(person, file, site + profileAddress(person)) ?? []),
}

const USAGE = `usage: npm run -s adapt -- ${Object.keys(FORMATS).join('|')} [EXPORT] > FILE`

/**
 * The command: `npm run -s adapt -- open-referral > services.json`, over the export of the site or another one. Fails
 * where the export is not sound.
 */
function main(): void {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h', default: false } },
    allowPositionals: true,
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const [name = '', file, ...others] = positionals
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
  if (!format || others.length > 0) throw new Error(USAGE)
  const { content, therapists } = contentPlaces()
  const problems: Problem[] = []
  const site = readJson(join(content, 'site.json'), siteSchema, problems)
  if (!site?.data) throw new Error(formatProblems(problems))
  const sound = readSoundExport(file ?? therapists, readIssueNames(content))
  console.log(JSON.stringify(format(sound, site.data.address), null, 1))
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
