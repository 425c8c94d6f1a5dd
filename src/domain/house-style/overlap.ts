/** A run of words that a text shares with a source. */
export interface SharedRun {
  words: string
  /** Where it starts in our text. */
  offset: number
  /** Name of the source. */
  source: string
}

/** How many words in a row make a run: fewer are common phrases. */
export const RUN = 8

interface PlacedWord {
  word: string
  offset: number
}

/**
 * Runs of `RUN` or more words that our text shares with sources, longest stretches joined. Runs that hold a number only
 * by way of a citation's own words cannot be told apart here: `allowed` texts, such as titles, may stand.
 */
export function findSharedRuns(
  text: string,
  sources: readonly { name: string; text: string }[],
  allowed: readonly string[] = [],
): SharedRun[] {
  const ours = wordsOf(text)
  const free = runsOf(allowed.map((title) => ({ name: '', text: title })))
  const theirs = runsOf(sources)
  const found: SharedRun[] = []
  let end = -1
  for (let at = 0; at + RUN <= ours.length; at++) {
    const run = ours.slice(at, at + RUN)
    const key = keyOf(run)
    const source = theirs.get(key)
    if (source === undefined || free.has(key)) continue
    const last = found.at(-1)
    if (last && at <= end)
      last.words += ` ${ours
        .slice(end, at + RUN)
        .map(({ word }) => word)
        .join(' ')}`
    else found.push({ words: key, offset: run[0]?.offset ?? 0, source })
    end = at + RUN
  }
  return found
}

function runsOf(sources: readonly { name: string; text: string }[]): Map<string, string> {
  const runs = new Map<string, string>()
  for (const { name, text } of sources) {
    const words = wordsOf(text)
    for (let at = 0; at + RUN <= words.length; at++) runs.set(keyOf(words.slice(at, at + RUN)), name)
  }
  return runs
}

function keyOf(run: readonly PlacedWord[]): string {
  return run.map(({ word }) => word).join(' ')
}

function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    offset: match.index,
  }))
}
