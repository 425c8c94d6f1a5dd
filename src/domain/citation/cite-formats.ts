import { toBibtex } from '~/domain/citation/bibtex'
import { referenceText } from '~/domain/citation/format-reference'
import { toRis } from '~/domain/citation/ris'
import type { Reference } from '~/schemas/reference'

/** How a page of this site can be cited: a file each. */
export const CITE_FORMATS = [
  { ending: 'txt', label: 'text', write: (page: Reference) => `${referenceText(page)}\n` },
  { ending: 'bib', label: 'BibTeX', write: (page: Reference) => toBibtex([page]) },
  { ending: 'ris', label: 'RIS', write: (page: Reference) => toRis([page]) },
] as const

/** The address of the file that cites a page: `/guides/does-it-work/` → `/data/cite/guides-does-it-work.bib`. */
export function citeAddress(page: string, ending: string): string {
  return `/data/cite/${citeName(page)}.${ending}`
}

/** The name of that file without its ending. */
export function citeName(page: string): string {
  return page.split('/').filter(Boolean).join('-')
}
