import { find } from '~/domain/finder/find'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { localNow } from '~/domain/local-now'
import type { Manifest } from '~/domain/therapists/manifest'
import { readFiles } from '../../../scripts/finder/load-finder'
import { TOP, type Contender, type Engine, type Texts } from './engine'

/** The finder, from the very texts of its data files. */
export const ours: Contender = {
  name: 'ours',
  mode: 'as the browser runs it',
  folder: 'ours',
  isKeeping: true,
  load: () => Promise.resolve(open),
}

function open(texts: Texts): Engine {
  const { exportedAt, timeZone } = JSON.parse(texts.get('finder.json') ?? '') as Manifest
  const now = localNow(new Date(exportedAt), timeZone)
  const { data } = readFiles(texts)
  const search = (query: string) => {
    const { results, nearly } = find(data, { ...NOTHING_ASKED, query }, now, TOP)
    return [...results, ...nearly.map(({ listing }) => listing)].slice(0, TOP).map(({ id }) => id)
  }
  return { search }
}
