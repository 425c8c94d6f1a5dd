/** A query a line, empty lines included; none of an empty text. The end of the last line may be left out. */
export function splitQueries(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)
}
