import { hintCode } from '~/domain/finder/hint-code'
import { learnHints } from '~/domain/finder/learn-hints'
import { learnWords, type Written } from '~/domain/finder/learn-words'
import { pickPhrases } from '~/domain/finder/pick-phrases'
import { makeFamilies } from '~/domain/finder/word-families'
import type { IssueWords, Vocabulary } from '~/domain/finder/vocabulary'
import { joinPlaces } from '~/domain/finder/read-places'
import { LARGER_PLACES, SMALLER_PLACES } from '~/domain/finder/words/british-places'
import { ACCESS, FEES, GENDERS, MODES, TIMES } from '~/domain/finder/words/closed-entries'
import { ELSEWHERE, EVERYDAY } from '~/domain/finder/words/everyday-words'
import { LANGUAGES } from '~/domain/finder/words/languages'
import { MODALITIES } from '~/domain/finder/words/modalities'
import { COUNTIES, NICKNAMES, POSTCODES, WIDE_AREAS } from '~/domain/finder/words/place-names'
import { REGISTERS } from '~/domain/finder/words/registers'
import { CUES, FILLER, IDLE, HONORIFICS, NEAR_ME, NEGATIONS, STOP } from '~/domain/finder/words/small-words'
import { KIN } from '~/domain/finder/words/word-kin'

/** The words for the issues, the closed lists, and what the bios of an export teach. */
export function makeVocabulary(issues: readonly IssueWords[], written: readonly Written[] = []): Vocabulary {
  const vocabulary: Omit<Vocabulary, 'hints'> = {
    issues: [...issues],
    entries: [MODES, GENDERS, TIMES, FEES, ACCESS, LANGUAGES, MODALITIES, REGISTERS].flat(),
    learned: {},
    places: choosePlaces(written),
    nicknames: NICKNAMES,
    areas: WIDE_AREAS,
    counties: COUNTIES,
    postcodes: POSTCODES,
    words: {
      ...{
        stop: STOP,
        filler: FILLER,
        honorifics: HONORIFICS,
        negations: NEGATIONS,
        nearMe: NEAR_ME,
        idle: IDLE,
      },
      ...{
        personCues: CUES.person,
        placeCues: CUES.place,
        everyday: inOrder(EVERYDAY),
        elsewhere: inOrder(ELSEWHERE),
        kin: KIN,
      },
    },
  }
  const learned = written.length === 0 ? {} : learnWords(written, vocabulary)
  const hints = learnHints({ ...vocabulary, learned })
  const { familyOf } = makeFamilies(KIN)
  const kept = pickPhrases(issues, hints, { familyOf, filler: new Set(FILLER.split(' ')) })
  return { ...vocabulary, learned, issues: kept, hints: hintCode(hints) }
}

/** Words in order, as they are written most shortly. */
function inOrder(words: string): string {
  return words.split(' ').sort().join(' ')
}

/** Where so many people work, their towns are most of those that anybody asks for. */
const MANY = 5000

/** Places of which the export itself tells nothing: the larger ones, and where the list is short the smaller ones too. */
function choosePlaces(written: readonly Written[]): string {
  const held = new Set(written.flatMap(({ locations = [] }) => locations.map(({ town }) => town)))
  return joinPlaces(written.length < MANY ? [LARGER_PLACES, SMALLER_PLACES] : [LARGER_PLACES], held)
}
