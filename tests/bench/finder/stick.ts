import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A query with a known intent; opaque here. */
export interface AskedQuery {
  q: string
  kind: string
}

/** What the measuring stick offers (see its README). */
export interface Stick {
  makeExport: (count: number) => unknown
  makeTherapists: (count: number) => { id: string }[]
  makeSet: (name: string) => AskedQuery[]
  judge: (people: readonly unknown[], queries: readonly AskedQuery[]) => unknown[]
  score: (rows: readonly number[], judged: unknown) => Record<string, number | null>
  summarise: (queries: readonly AskedQuery[], scores: readonly unknown[]) => Record<string, number | null>
}

const PLACES = [process.env['FINDER_STICK'], '../shared/finder']

/** The measuring stick from beside the project; throws where there is none. */
export async function loadStick(): Promise<Stick> {
  const folder = PLACES.find((place) => place !== undefined && existsSync(place))
  if (!folder) throw new Error('The measuring stick is not there: set FINDER_STICK to its folder')
  const load = async (name: string): Promise<object> =>
    (await import(pathToFileURL(resolve(folder, name)).href)) as object
  const parts = await Promise.all(['therapists.mjs', 'sets.mjs', 'relevance.mjs'].map(load))
  return Object.assign({}, ...parts) as Stick
}
