/** Attributes have no capitals that count; custom properties do. */
export const SMALL_LETTERS = 'abcdefghijklmnopqrstuvwxyz'
export const ALL_LETTERS = `${SMALL_LETTERS}${SMALL_LETTERS.toUpperCase()}`

/** The shortest name that is not taken by a smaller number: a, b … z, aa, ab … */
export function letterName(number: number, letters: string): string {
  const { length } = letters
  const last = letters[number % length] ?? ''
  return number < length ? last : letterName(Math.floor(number / length) - 1, letters) + last
}
