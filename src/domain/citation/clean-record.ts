const TEXTS = ['volume', 'issue', 'number', 'page', 'PMID', 'PMCID', 'DOI', 'ISBN', 'ISSN']
const DOI_BEFORE = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i

/**
 * A record as reference managers export it, with what they are known to write in another way put right: numbers as
 * text, a DOI without its address, a PubMed number out of the note. Every other field is kept as it is.
 */
export function cleanRecord(record: Record<string, unknown>): Record<string, unknown> {
  const clean = { ...record }
  for (const field of TEXTS) if (typeof clean[field] === 'number') clean[field] = String(clean[field])
  if (typeof clean['DOI'] === 'string') clean['DOI'] = clean['DOI'].trim().replace(DOI_BEFORE, '')
  const pmid = clean['PMID'] ?? pmidInNote(clean['note'])
  if (typeof pmid === 'string' && pmid.trim() !== '') clean['PMID'] = pmid.trim()
  for (const field of ['DOI', 'PMID', 'URL']) if (clean[field] === '') delete clean[field]
  return clean
}

/** Zotero has no field for the number: it exports a line `PMID: 24786909` of "Extra" as part of the note. */
function pmidInNote(note: unknown): string | undefined {
  return typeof note === 'string' ? /^PMID:\s*(\d+)\s*$/im.exec(note)?.[1] : undefined
}
