/** Most of what a vocabulary holds needs no more than small letters. */
const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/

/** Text as the finder compares it: small letters without accents, apostrophes gone, everything else a space. */
export function normalise(text: string): string {
  const small = text.toLowerCase()
  if (PLAIN.test(small)) return small
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
