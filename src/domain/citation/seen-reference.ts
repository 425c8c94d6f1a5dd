import type { Reference } from '~/schemas/reference'

/** Stands for further authors, as BibTeX writes it. */
export const OTHERS = { literal: 'others' } as const

/** Without the fields that verification says no source showed. */
export function dropUnseen(reference: Reference): Reference {
  const unseen = new Set(reference.custom?.verification.unseen ?? [])
  return Object.fromEntries(Object.entries(reference).filter(([field]) => !unseen.has(field))) as Reference
}

/**
 * A reference as others may take it away: what nobody saw is left out. A title that is our own description stays, since
 * a record needs one; `custom.verification` says so. Notes are for editors and stay here.
 */
export function seenReference(reference: Reference): Reference {
  const { author, ...seen } = withoutNote({ ...dropUnseen(reference), title: reference.title })
  const verification = reference.custom?.verification
  const count = verification?.authorsSeen ?? author?.length ?? 0
  if (!author || count === 0) return seen
  const named = author
    .slice(0, count)
    .map(({ given, ...name }) =>
      given === undefined || verification?.givenNamesUnseen ? name : { ...name, given },
    )
  const isCut = verification?.authorsSeen !== undefined
  return { ...seen, author: isCut ? [...named, OTHERS] : named }
}

function withoutNote(reference: Reference): Reference {
  if (!reference.custom) return reference
  const { note: _, ...verification } = reference.custom.verification
  return { ...reference, custom: { ...reference.custom, verification } }
}
