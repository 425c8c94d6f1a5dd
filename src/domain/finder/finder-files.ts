import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { knownTowns } from '~/domain/finder/known-towns'
import { splitVocabulary } from '~/domain/finder/split-vocabulary'
import { writeHalves } from '~/domain/finder/write-words'
import type { IssueWords } from '~/domain/finder/vocabulary'
import { contentVersion } from '~/domain/therapists/content-version'
import { SHARD, toDetail, type DetailFile } from '~/domain/therapists/detail'
import { MANIFEST_FORMAT, type Manifest } from '~/domain/therapists/manifest'
import { SAMPLE_NOTICE, toListing } from '~/domain/therapists/listing'
import { encodeListings, type EncodedListings } from '~/domain/therapists/make-finder-file'
import type { ExportHeader, Therapist } from '~/schemas/therapist'

/** The finder's files: what is at `/data/finder.json`, and by their names what is in `/data/finder/`. */
export interface FinderFiles {
  manifest: Manifest
  /** Text by name, such as `8fk2…/people.json`. */
  files: Map<string, string>
}

/** Everything the finder fetches, from an export whose issues are ids. */
export function makeFinderFiles(
  header: ExportHeader,
  therapists: readonly Therapist[],
  issues: readonly IssueWords[],
): FinderFiles {
  // Without locations, so that all towns stay in the vocabulary: the data file names towns by their place there.
  const written = therapists.map(({ bio, issues: own }) => ({ bio, issues: own }))
  const inOrder = [...issues].sort((a, b) => a.label.localeCompare(b.label, 'en'))
  const vocabulary = makeVocabulary(inOrder, written)
  const listings = therapists.map(toListing)
  const split = splitVocabulary(vocabulary, { issues, listings })
  const encoded = encodeListings(listings, { gazetteer: knownTowns(split.first) })
  const named = new Map([
    ...Object.entries(writeHalves(split)).map(([name, half]): [string, string] => [
      name,
      JSON.stringify(half),
    ]),
    ['people.json', JSON.stringify(encoded.file)],
    ...encoded.parts.map((part, at): [string, string] => [`part-${at}.json`, JSON.stringify(part)]),
    ...shardDetails(header, therapists, encoded),
  ])
  const version = contentVersion([...named.values()])
  const { sample, exportedAt, timeZone, source } = header
  return {
    manifest: {
      ...{ format: MANIFEST_FORMAT, ...(sample ? { notice: SAMPLE_NOTICE } : {}) },
      ...{ version, sample, exportedAt, timeZone, source, people: therapists.length },
    },
    files: new Map([...named].map(([name, text]) => [`${version}/${name}`, text])),
  }
}

/** Details by row, a hundred a file. */
function shardDetails(
  { sample }: ExportHeader,
  therapists: readonly Therapist[],
  { ids }: EncodedListings,
): [string, string][] {
  const byId = new Map(therapists.map((therapist) => [therapist.id, therapist]))
  const ordered = ids.flatMap((id) => byId.get(id) ?? [])
  return Array.from({ length: Math.ceil(ordered.length / SHARD) }, (_, shard) => {
    const details = ordered.slice(shard * SHARD, (shard + 1) * SHARD).map(toDetail)
    const file: DetailFile = { ...(sample ? { notice: SAMPLE_NOTICE } : {}), details }
    return [`details-${shard}.json`, JSON.stringify(file)]
  })
}
