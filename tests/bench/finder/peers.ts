import { FUSE_MODES } from './fuse-modes'
import { joined, readRecords, RECORDS, TOP, type Contender, type Engine, type TextRecord } from './engine'

/** Where MiniSearch finds its index, made beforehand. */
export const INDEX = { folder: 'minisearch', file: 'index.json' } as const
const FIELDS = ['name', 'places', 'issues', 'offers']

/** A package that may not be installed. */
async function optional<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load()
  } catch {
    return undefined
  }
}

/** The index of MiniSearch as text: it only has to be read in the browser, which is its quickest way. */
export async function makeMiniIndex(records: readonly TextRecord[]): Promise<string> {
  const found = await optional(() => import('minisearch'))
  if (!found) return ''
  const built = new found.default({ fields: FIELDS })
  built.addAll(records)
  return JSON.stringify(built)
}

const miniSearch: Contender = {
  name: 'MiniSearch',
  mode: 'fuzzy 0.2, prefix, name boosted',
  folder: INDEX.folder,
  load: async () => {
    const found = await optional(() => import('minisearch'))
    return found && ((texts) => openMiniSearch(found.default, texts.get(INDEX.file) ?? ''))
  },
}

function openMiniSearch(MiniSearch: typeof import('minisearch').default, text: string): Engine {
  const options = { fuzzy: 0.2, prefix: true, boost: { name: 2 } }
  const index = MiniSearch.loadJSON(text, { fields: FIELDS })
  const search = (query: string) =>
    index
      .search(query, options)
      .slice(0, TOP)
      .map(({ id }) => Number(id))
  return { search }
}

const flexSearch: Contender = {
  name: 'FlexSearch',
  mode: 'forward, suggest, LatinBalance',
  folder: RECORDS.folder,
  load: async () => {
    const found = await optional(() => import('flexsearch'))
    return found && ((texts) => makeFlexSearch(found, readRecords(texts)))
  },
}

function makeFlexSearch(
  { Index, Charset }: typeof import('flexsearch'),
  records: readonly TextRecord[],
): Engine {
  const index = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance })
  for (const record of records) index.add(record.id, joined(record))
  return { search: (query) => [...index.search(query, { limit: TOP, suggest: true })].map(Number) }
}

const uFuzzy: Contender = {
  name: 'uFuzzy',
  mode: 'one error a term, terms counted',
  folder: RECORDS.folder,
  load: async () => {
    const found = await optional(() => import('@leeoniya/ufuzzy'))
    return found && ((texts) => makeUFuzzy(found.default, readRecords(texts)))
  },
}

/** uFuzzy wants all terms; asked term by term, those who have most terms come first. */
function makeUFuzzy(
  UFuzzy: typeof import('@leeoniya/ufuzzy').default,
  records: readonly TextRecord[],
): Engine {
  const fuzzy = new UFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 })
  const texts = records.map(joined)
  const search = (query: string) => {
    const counts = new Map<number, number>()
    for (const term of query.split(/\s+/).filter((word) => word.length > 1))
      for (const row of fuzzy.filter(texts, term) ?? []) counts.set(row, (counts.get(row) ?? 0) + 1)
    const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return ranked.slice(0, TOP).map(([row]) => row)
  }
  return { search }
}

const orama: Contender = {
  name: 'Orama',
  mode: 'tolerance 1, any term',
  folder: RECORDS.folder,
  load: async () => {
    const found = await optional(() => import('@orama/orama'))
    return found && ((texts) => makeOrama(found, readRecords(texts)))
  },
}

function makeOrama(
  { create, insert, search }: typeof import('@orama/orama'),
  records: readonly TextRecord[],
): Engine {
  const schema = { name: 'string', places: 'string', issues: 'string', offers: 'string' } as const
  const index = create({ schema })
  for (const record of records) void insert(index, { ...record, id: String(record.id) })
  return {
    search: (query) => {
      const found = search(index, { term: query, tolerance: 1, threshold: 1, limit: TOP, boost: { name: 2 } })
      return 'hits' in found ? found.hits.map(({ id }) => Number(id)) : []
    },
  }
}

/** The libraries that the finder is measured beside. */
export const PEERS: readonly Contender[] = [miniSearch, flexSearch, uFuzzy, orama, ...FUSE_MODES]
