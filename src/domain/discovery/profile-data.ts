import type { ExportHeader, Therapist } from '~/schemas/therapist'

/**
 * What a profile tells search engines: a schema.org ProfilePage about a Person, with nothing that the page does not say,
 * no rating, and no register, since we have not checked it. Undefined for a sample: a fictional person must not look real.
 */
export function profileData(
  therapist: Therapist,
  header: ExportHeader,
  address: string,
): Record<string, unknown> | undefined {
  if (header.sample) return undefined
  const { name, title, languages, contact, locations } = therapist
  const towns = locations.map(({ town, region }) => ({
    '@type': 'Place',
    address: {
      '@type': 'PostalAddress',
      addressLocality: town,
      ...(region ? { addressRegion: region } : {}),
    },
  }))
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': address,
    url: address,
    dateModified: header.exportedAt,
    mainEntity: {
      '@type': 'Person',
      '@id': `${address}#person`,
      name: name.trim(),
      jobTitle: title,
      ...(languages.length > 0 ? { knowsLanguage: languages } : {}),
      ...(towns.length > 0 ? { workLocation: towns } : {}),
      ...(contact.website ? { sameAs: contact.website } : {}),
    },
  }
}

/** Structured data as it stands inside a script element: nothing in it can end the element. */
export function toScriptText(data: Record<string, unknown>): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
