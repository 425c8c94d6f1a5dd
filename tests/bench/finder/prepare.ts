import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadFinder } from '../../../scripts/finder/load-finder'
import { RECORDS } from './engine'
import { ours } from './ours'
import { INDEX, makeMiniIndex } from './peers'
import { loadStick } from './stick'
import { toTexts } from './to-texts'

/** Lays what a browser would fetch for each contender into folders: `prepare.ts FOLDER SIZE SET`. */
async function main([folder = '', size = '', set = '']: readonly string[]): Promise<void> {
  const stick = await loadStick()
  const file = join(folder, 'export.json')
  writeFileSync(file, JSON.stringify(stick.makeExport(Number(size))))
  const made = loadFinder(file)
  const { table } = made.data.people
  const listings = Array.from({ length: table.size }, (_, row) => table.listing(row))
  const rows = new Map(stick.makeTherapists(Number(size)).map(({ id }, row) => [id, row]))
  listings.sort((a, b) => (rows.get(a.id) ?? 0) - (rows.get(b.id) ?? 0))
  const records = toTexts(listings, made)
  lay(join(folder, ours.folder), made.files)
  const starts = Array.from(
    { length: Math.ceil(records.length / RECORDS.perFile) },
    (_, at) => at * RECORDS.perFile,
  )
  const inFile = (from: number) => JSON.stringify(records.slice(from, from + RECORDS.perFile))
  lay(
    join(folder, RECORDS.folder),
    starts.map((from) => [`records-${from}.json`, inFile(from)]),
  )
  lay(join(folder, INDEX.folder), [[INDEX.file, await makeMiniIndex(records)]])
  const queries = stick.makeSet(set).map(({ q }) => q)
  writeFileSync(join(folder, 'queries.json'), JSON.stringify(queries))
}

function lay(folder: string, texts: Iterable<[string, string]>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of texts) writeFileSync(join(folder, name), text)
}

await main(process.argv.slice(2))
