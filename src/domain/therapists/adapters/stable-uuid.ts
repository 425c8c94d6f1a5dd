const OFFSET = 0x811c9dc5
const PRIME = 0x01000193

/** An identifier of the form of a UUID (version 8 of RFC 9562: made by the maker's own rule) that is always the same for a text. */
export function stableUuid(text: string): string {
  const hex = [0, 1, 2, 3]
    .map((salt) => hash(`${salt}/${text}/${salt}`).toString(16).padStart(8, '0'))
    .join('')
  const variant = ((parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}

/** FNV-1a, stirred at the end so that texts that differ in their last sign only come out far apart. */
function hash(text: string): number {
  let value = OFFSET
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), PRIME)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
