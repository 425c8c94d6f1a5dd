import type { Point } from '~/domain/finder/distance'

/** Reads `Name+step-longitude;…`, south to north, in hundredths of a degree. Places may share a name. */
export function readPlaces(text: string): Map<string, Point[]> {
  const places = new Map<string, Point[]>()
  let lat = 0
  for (const [, name = '', step = 0, lon] of text.matchAll(/([^;+=]+?)(?:\+(\d+))?=?(-?\d+)(?:;|$)/g)) {
    lat += Number(step)
    places.set(name, [...(places.get(name) ?? []), { lat: lat / 100, lon: Number(lon) / 100 }])
  }
  return places
}

/** The shorter forms of a town's name: `Stoke` for `Stoke-on-Trent`, `Leamington` for `Leamington Spa`. */
export function shortTownNames(town: string): string[] {
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
