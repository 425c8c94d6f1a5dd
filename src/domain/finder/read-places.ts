import type { Point } from '~/domain/finder/distance'
import { ownText } from '~/domain/finder/own-text'

/** One place of {@link readPlaces}: its name, how far north of the one before, and its longitude. */
export const PLACE = /([^;+=]+?)(?:\+(\d+))?=?(-?\d+)(?:;|$)/g

/**
 * Reads `Name+step-longitude;…`, south to north, in hundredths of a degree. Places may share
 * a name; between two lists stands a bar.
 */
export function readPlaces(text: string): Map<string, Point[]> {
  const places = new Map<string, Point[]>()
  for (const list of text.split('|')) {
    let lat = 0
    for (const [, name = '', step = 0, lon] of list.matchAll(PLACE)) {
      lat += Number(step)
      places.set(ownText(name), (places.get(name) ?? []).concat({ lat: lat / 100, lon: Number(lon) / 100 }))
    }
  }
  return places
}

/** Places with their names. */
type Named = Point & { name: string }

/** Writes what {@link readPlaces} reads: south to north, so that the latitude is a small step each time. */
export function encodePlaces(places: readonly Named[]): string {
  const rows = places
    .map(({ name, lat, lon }) => ({ name, lat: Math.round(lat * 100), lon: Math.round(lon * 100) }))
    .sort((a, b) => a.lat - b.lat || a.lon - b.lon)
  let before = 0
  return rows
    .map(({ name, lat, lon }) => {
      const step = lat - before
      before = lat
      return `${name}${step === 0 ? '' : `+${step}`}${lon < 0 ? lon : `=${lon}`}`
    })
    .join(';')
}

/** The places of some texts in one, without those of some names. */
export function joinPlaces(texts: readonly string[], without: ReadonlySet<string>): string {
  const all = texts.flatMap((text) => [...readPlaces(text)])
  return encodePlaces(
    all.flatMap(([name, points]) => (without.has(name) ? [] : points.map((point) => ({ name, ...point })))),
  )
}

/** The shorter forms of a town's name: `Stoke` for `Stoke-on-Trent`, `Leamington` for `Leamington Spa`. */
export function shortTownNames(town: string): string[] {
  if (!/[ ,-]/.test(town)) return []
  const bare = town.replace(/, .+$/, '')
  const forms = [
    /^(?!Vale|Isle|Bay|Mouth)(.+?)[ -](?:upon|on|in|under|super|by|le|of|next)[ -].+$/i.exec(bare)?.[1],
    bare.replace(/^(?:Royal|Great|Saint|St) (?=.{5})/, ''),
    bare.replace(/ (?:Spa|Regis|Garden City|City|Town)$/, ''),
    bare.replace(/\bSt /, 'Saint '),
    bare.replace(/\bSaint /, 'St '),
    bare.replace(/[ -]upon[ -]/, ' on '),
    bare,
  ]
  return [...new Set(forms)].filter((form): form is string => Boolean(form) && form !== town)
}
