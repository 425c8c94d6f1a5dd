/** Where the finder's data is, and what the page knows of it. */
export interface DataAddresses {
  /** The manifest; the other files stand in a folder of its name. */
  manifest: string
  /** The addresses of the profiles that the build made, and the version of the data it made them from. */
  profiles: string
  built: string
}

/** The addresses on this site, for a page that was built with a version of the data. */
export function finderAddresses(built: string): DataAddresses {
  return { manifest: '/data/finder.json', profiles: '/data/profiles.json', built }
}
