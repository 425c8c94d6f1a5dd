import { stemOf } from '~/domain/finder/word-forms'

/** The family of a word, known or not: `mum` and `mother` share one, so do `bullied` and `bullying`. */
export type FamilyOf = (word: string) => string

/** The same, with answers that are kept until they are to be forgotten. */
export interface Families {
  familyOf: FamilyOf
  forget: () => void
}

/** Families by the lines of {@link KIN}, and for all other words by their stem. Answers are kept. */
export function makeFamilies(kin: string): Families {
  const named = new Map<string, string>()
  for (const line of kin.trim().split('\n')) {
    const family = line.split(' ')
    for (const word of family) named.set(word, `~${family[0]}`)
  }
  const known = new Map<string, string>()
  const familyOf = (word: string) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const stem = stemOf(word)
    const family = named.get(word) ?? named.get(stem) ?? stem
    known.set(word, family)
    return family
  }
  return { familyOf, forget: () => known.clear() }
}
