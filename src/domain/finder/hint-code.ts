/** Weights are kept in steps of this, up to nine steps. */
const STEP = 0.7
const MOST = 9
/** What a word says against an issue counts less: fewer steps than this are left out. */
const AGAINST = 2
const FIRST_LETTER = 97

/**
 * Weights as text, words in order: after each word its steps and the letter of the issue, a capital where it speaks
 * against: `abandon4b1F` is four steps for the second issue and one against the sixth.
 */
export function hintCode(weights: ReadonlyMap<string, Float64Array>): string {
  return [...weights]
    .map(([word, at]) => word + codesOf(at))
    .filter((code) => /\d/.test(code))
    .sort()
    .join('')
}

/** Only how weights differ counts: what a word says of most issues alike is taken for nothing. */
function codesOf(at: Float64Array): string {
  const usual = at.toSorted()[at.length >> 1] ?? 0
  return Array.from(at, (each, issue) => {
    const weight = each - usual
    const steps = Math.min(MOST, Math.round(Math.abs(weight) / STEP))
    const letter = String.fromCharCode(FIRST_LETTER + issue)
    return steps < (weight < 0 ? AGAINST : 1) ? '' : `${steps}${weight < 0 ? letter.toUpperCase() : letter}`
  }).join('')
}

/** Reads what {@link hintCode} wrote. */
export function readHintCode(text: string, issues: number): Map<string, Float64Array> {
  const weights = new Map<string, Float64Array>()
  for (const [, word = '', codes = ''] of text.matchAll(/(\D+?)((?:\d[a-z])+)/gi)) {
    const at = new Float64Array(issues)
    for (const [, steps, letter = ''] of codes.matchAll(/(\d)([a-z])/gi)) {
      const issue = letter.toLowerCase().charCodeAt(0) - FIRST_LETTER
      at[issue] = Number(steps) * STEP * (letter < 'a' ? -1 : 1)
    }
    weights.set(word, at)
  }
  return weights
}
