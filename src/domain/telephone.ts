/** A telephone number as printed, with spaces that do not break: it stays on one line. */
export function unbrokenNumber(number: string): string {
  return number.replace(/ /g, '\u00a0')
}
