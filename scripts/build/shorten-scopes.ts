const SCOPE = /\bdata-astro-cid-[a-z0-9]{8}\b/g
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

/**
 * Gives the scopes of a page's component styles names of two letters. Astro's are random, which no compression can
 * shorten: about 300 bytes a page. Runs before the policy is written, since it changes the styles.
 */
export function shortenScopes(html: string): string {
  const names = new Map<string, string>()
  return html.replace(SCOPE, (scope) => {
    const name = names.get(scope) ?? `data-s${inLetters(names.size)}`
    names.set(scope, name)
    return name
  })
}

function inLetters(number: number): string {
  const { length } = LETTERS
  return number < length
    ? (LETTERS[number] ?? '')
    : inLetters(Math.floor(number / length) - 1) + inLetters(number % length)
}
