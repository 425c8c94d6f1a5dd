import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentPlaces } from '../../scripts/check-content'
import { readSite } from '../../scripts/content/read-site'
import { crisisLinesSchema } from '~/schemas/crisis-lines'
import { siteSchema } from '~/schemas/site'
import { therapistExportSchema } from '~/schemas/therapist'

const places = contentPlaces()
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown

/** What the built site should hold: the content it was built from, read anew. */
export const SITE_FACTS = siteSchema.parse(read(join(places.content, 'site.json')))
export const CRISIS_LINES = crisisLinesSchema.parse(read(join(places.content, 'crisis-lines.json')))
export const EXPORT = therapistExportSchema.parse(read(places.therapists))

/** Every file of prose that is to become a page: its address and its text. */
export const PROSE = readSite(places).facts.prose.flatMap(({ address, file }) =>
  address === undefined ? [] : [{ address, source: readFileSync(file, 'utf8') }],
)
