/** A register of therapists and where it tells the public about itself. */
export interface Register {
  /** As therapists write it: `BACP`. */
  body: string
  name: string
  /** Its own website: a page that was read for the references, or the front page of that site. */
  address: string
}

/** The registers we know, with addresses from `content/references.json`. */
export const REGISTERS: readonly Register[] = [
  {
    body: 'BACP',
    name: 'British Association for Counselling and Psychotherapy',
    address: 'https://bacp.co.uk/about-us/protecting-the-public/bacp-register',
  },
  {
    body: 'BPC',
    name: 'British Psychoanalytic Council',
    address: 'https://www.bpc.org.uk/about-us/who-are-we/',
  },
  { body: 'HCPC', name: 'Health and Care Professions Council', address: 'https://www.hcpc-uk.org/' },
  { body: 'NCPS', name: 'National Counselling and Psychotherapy Society', address: 'https://ncps.com/' },
  {
    body: 'UKCP',
    name: 'UK Council for Psychotherapy',
    address: 'https://psychotherapy.org.uk/about-ukcp/our-register',
  },
]

/** The register someone names, if we know it. */
export function findRegister(body: string): Register | undefined {
  return REGISTERS.find((register) => register.body === body.trim().toUpperCase())
}

/** The site of an address as people say it: `bacp.co.uk`. */
export function siteName(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '')
}
