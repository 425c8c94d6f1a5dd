/**
 * Twelve signs that change when any of the texts does: two FNV-1a hashes of different beginnings. It names files, so
 * that a browser may keep them for ever; it protects against nothing.
 */
export function contentVersion(texts: readonly string[]): string {
  let [a, b] = [0x811c9dc5, 0x1b873593]
  for (const text of texts)
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0x10000
      a = Math.imul(a ^ code, 0x01000193)
      b = Math.imul(b ^ code, 0x01000193) ^ (a >>> 15)
    }
  return [a, b].map((hash) => (hash >>> 0).toString(36).padStart(7, '0').slice(-6)).join('')
}
