import { AFRICAN_AND_CARIBBEAN } from './african-and-caribbean-names'
import { ASIAN } from './asian-names'
import { BRITISH_AND_IRISH } from './british-and-irish-names'
import { EUROPEAN } from './european-names'
import { MIDDLE_EASTERN } from './middle-eastern-names'

/** Names that go together, with the languages that may go with them. */
export interface Tradition {
  key: string
  /** People of this tradition among each hundred. */
  share: number
  /** About seven for every three men's names, as in the profession. */
  women: readonly string[]
  men: readonly string[]
  /** Given names of the people who are neither. */
  either?: readonly string[]
  /** Family names that do not change with gender. */
  families: readonly string[]
  /** Languages besides English, each with its chance, 0 to 1. */
  languages: readonly (readonly [string, number])[]
}

/**
 * Every tradition names are drawn from; the shares add up to a hundred. The letters are those of Western European
 * alphabets, because the site's fonts hold no others.
 */
export const TRADITIONS: readonly Tradition[] = [
  ...BRITISH_AND_IRISH,
  ...ASIAN,
  ...AFRICAN_AND_CARIBBEAN,
  ...EUROPEAN,
  ...MIDDLE_EASTERN,
]
