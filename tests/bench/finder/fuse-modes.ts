import { joined, readRecords, RECORDS, TOP, type Contender, type Engine, type TextRecord } from './engine'

type Fuse = typeof import('fuse.js').default

const FIELDS = [{ name: 'name', weight: 2 }, 'places', 'issues', 'offers']
const USUAL = { threshold: 0.3, ignoreLocation: true }

/** Ways to use Fuse over whole records; the one of best quality at the smallest size goes on to the others. */
const MODES: Record<string, (Fuse: Fuse, records: readonly TextRecord[]) => Engine> = {
  'defaults, fields': (Fuse, records) => asked(new Fuse(records, { keys: FIELDS })),
  'token search, fields': (Fuse, records) =>
    asked(new Fuse(records, { keys: FIELDS, useTokenSearch: true, ...USUAL })),
  'token search, joined text': (Fuse, records) =>
    asked(new Fuse(records.map(joined), { useTokenSearch: true, ...USUAL })),
  'extended search, a query a word': (Fuse, records) => {
    const fuse = new Fuse(records.map(joined), { useExtendedSearch: true, ...USUAL })
    return asked(fuse, (query) => query.split(/\s+/).join(' | '))
  },
}

function asked<T>(
  fuse: InstanceType<typeof import('fuse.js').default<T>>,
  write = (query: string) => query,
): Engine {
  return { search: (query) => fuse.search(write(query), { limit: TOP }).map(({ refIndex }) => refIndex) }
}

async function loadFuse(): Promise<Fuse | undefined> {
  try {
    return (await import('fuse.js')).default
  } catch {
    return undefined
  }
}

/** Fuse in each of its modes. */
export const FUSE_MODES: readonly Contender[] = Object.entries(MODES).map(([mode, make]) => ({
  ...{ name: 'Fuse', mode, folder: RECORDS.folder },
  load: async () => {
    const Fuse = await loadFuse()
    return Fuse && ((texts) => make(Fuse, readRecords(texts)))
  },
}))
