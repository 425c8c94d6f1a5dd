/** The address of someone's profile: made from name and id, so that it stays when the list changes. */
export function profileAddress(therapist: { id: string; name: string }): string {
  return `/therapists/${slugOf(therapist.name)}-${therapist.id}/`
}

/** A name in small Latin letters and hyphens: `Dr Zoë O’Neil` → `dr-zoe-oneil`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
