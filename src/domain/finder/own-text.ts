/** From so many signs on, a browser keeps a part of a text as a window on the whole. */
const WINDOW = 13

/** The same text on its own. What was cut from a text keeps all of it in memory, which for a name is a bad bargain. */
export function ownText(cut: string): string {
  return cut.length < WINDOW ? cut : (JSON.parse(JSON.stringify(cut)) as string)
}
