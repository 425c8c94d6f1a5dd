import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { knownTowns } from '~/domain/finder/known-towns'
import { makeVocabulary } from '~/domain/finder/make-vocabulary'
import { toListing } from '~/domain/therapists/listing'
import { encodeListings } from '~/domain/therapists/make-finder-file'
import { makeSampleExport } from '../../../../scripts/sample/sample-export'

/** Kilobytes that a browser fetches of so many people. */
function kilobytes(count: number): number {
  const seeds = Array.from({ length: count / 1000 }, (_, at) =>
    makeSampleExport({ seed: `${at}`, on: '2026-11-22' }, 1000),
  )
  const people = seeds.flatMap(({ therapists }) => therapists)
  const therapists = people.map((each, at) => ({ ...each, id: `t${String(at).padStart(6, '0')}` }))
  const gazetteer = knownTowns(makeVocabulary([]))
  const { file } = encodeListings(therapists.map(toListing), { gazetteer })
  return brotliCompressSync(JSON.stringify(file)).length / 1000
}

describe('What the list weighs on the line', () => {
  // The sample has postcode districts, dates of its own for every fact, and bodies with several registers: more than the
  // export of the measuring stick, which takes 16 and 114 KB.
  test.each([
    [1000, 24],
    [10_000, 195],
  ])('%i people: at most %i KB', (count, most) => expect(kilobytes(count)).toBeLessThanOrEqual(most), 60_000)
})
