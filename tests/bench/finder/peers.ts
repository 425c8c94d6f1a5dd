import { fromRecords, joined, TOP, type Contender, type Engine, type Packed, type TextRecord } from './engine'

const FIELDS = ['name', 'places', 'issues', 'offers'] as const

/** A package that may not be installed. */
async function optional<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load()
  } catch {
    return undefined
  }
}

/** Fuse over whole records, in the mode that measured best: token search over one joined text. */
const fuse: Contender = {
  name: 'Fuse',
  mode: 'token search, joined text',
  load: async () => {
    const found = await optional(() => import('fuse.js'))
    return found && fromRecords((records) => makeFuse(found.default, records))
  },
}

function makeFuse(Fuse: typeof import('fuse.js').default, records: readonly TextRecord[]): Engine {
  const fuse = new Fuse(records.map(joined), { useTokenSearch: true, threshold: 0.3, ignoreLocation: true })
  return { search: (query) => fuse.search(query, { limit: TOP }).map(({ refIndex }) => refIndex) }
}

const miniSearch: Contender = {
  name: 'MiniSearch',
  mode: 'fuzzy 0.2, prefix, name boosted, index made beforehand',
  load: async () => {
    const found = await optional(() => import('minisearch'))
    return found && ((records) => makeMiniSearch(found.default, records))
  },
}

/** Its index is made beforehand and only read in the browser, which is its quickest way. */
function makeMiniSearch(
  MiniSearch: typeof import('minisearch').default,
  records: readonly TextRecord[],
): Packed {
  const fields = [...FIELDS]
  const built = new MiniSearch({ fields })
  built.addAll(records)
  const text = JSON.stringify(built)
  const options = { fuzzy: 0.2, prefix: true, boost: { name: 2 } }
  const open = () => {
    const index = MiniSearch.loadJSON(text, { fields })
    const search = (query: string) =>
      index
        .search(query, options)
        .slice(0, TOP)
        .map(({ id }) => Number(id))
    return { search }
  }
  return { text, open }
}

const flexSearch: Contender = {
  name: 'FlexSearch',
  mode: 'forward, suggest, LatinBalance',
  load: async () => {
    const found = await optional(() => import('flexsearch'))
    return found && fromRecords((records) => makeFlexSearch(found, records))
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
  load: async () => {
    const found = await optional(() => import('@leeoniya/ufuzzy'))
    return found && fromRecords((records) => makeUFuzzy(found.default, records))
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
  load: async () => {
    const found = await optional(() => import('@orama/orama'))
    return found && fromRecords((records) => makeOrama(found, records))
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
export const PEERS: readonly Contender[] = [fuse, miniSearch, flexSearch, uFuzzy, orama]
