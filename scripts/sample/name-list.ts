/** Names written as one text with commas. */
export function nameList(text: string): string[] {
  return text.trim().split(/\s*,\s*/)
}
