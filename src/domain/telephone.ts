/** A telephone number as printed, with spaces that do not break: it stays on one line. */
export function unbrokenNumber(number: string): string {
  return number.replace(/ /g, '\u00a0')
}

/** The address that dials a number as people print it: `+44 (0)1632 960145` → `tel:+441632960145`. */
export function callAddress(number: string): string {
  const fromAbroad = number.replace(/^(\+\d+\s*)\(0\)/, '$1')
  return `tel:${fromAbroad.replace(/[^+\d]/g, '')}`
}

/** The address that opens a text message, with the word to send where one is asked for. */
export function textAddress({ number, body }: { number: string; body?: string | undefined }): string {
  return `sms:${number}${body ? `?body=${encodeURIComponent(body)}` : ''}`
}
