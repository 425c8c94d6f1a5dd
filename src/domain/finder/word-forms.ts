/** Endings that change a word's form but not what it is about, longest first. */
const ENDINGS =
  /(?:ational|(?<=[^aeiou])ying|ations?|iveness|fulness|ically|ingly|ities|ments?|ness|able|ical|ions?|ives?|ings?|ers?|ies|ied|ity|ism|ist|ous|ful|ed|es|ly|ic|al|ee|s|y|e)$/

/** The part that related forms of a word share: `bullied`, `bullying` and `bullies` are all `bull`. */
export function stemOf(word: string): string {
  if (word.length < 5) return word.length === 4 && /[^s]s$/.test(word) ? word.slice(0, 3) : word
  const stem = word.replace(ENDINGS, '')
  const single = stem.replace(/([^aeiou])\1$/, '$1')
  return single.length < 3 ? word : single
}

const SOUNDS: [RegExp, string][] = [
  [/^worc/, 'woos'],
  [/^(ps|phs|phys)/, 's'],
  [/^(kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/(ou|o)?cester/, 'ster'],
  [/(borough|burgh|brough|boro|bury|berry)$/, 'bra'],
  [/ph/g, 'f'],
  [/gh/g, ''],
  [/sch/g, 'sk'],
  [/[tsc]ion/g, 'shn'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
]

/** How a word sounds, roughly, so that `lester` meets `leicester` and `fobia` meets `phobia`. */
export function soundOf(word: string): string {
  let sound = word
  for (const [from, to] of SOUNDS) sound = sound.replace(from, to)
  return (
    sound.slice(0, 1).replace(/[aeiouy]/, 'a') +
    sound
      .slice(1)
      .replace(/[aeiouyhw]/g, '')
      .replace(/(.)\1+/g, '$1')
  )
}
