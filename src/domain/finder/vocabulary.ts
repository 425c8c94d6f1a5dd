import { makeGazetteer } from '~/domain/finder/match'
import { normalise } from '~/domain/finder/normalise'
import type { Wish, WishKind } from '~/domain/finder/wish'
import type { Listing } from '~/domain/therapists/listing'

/** An issue as the finder knows it: its label and the words people say. */
export interface IssueWords {
  id: string
  label: string
  say: string[]
}

/** One phrase and the wish it stands for. */
export interface Term extends Wish {
  /** Normalised. */
  phrase: string
}

const MODES: [string, string, string[]][] = [
  ['online', 'Online', ['online', 'zoom', 'video', 'remote', 'skype']],
  ['in-person', 'In person', ['in person', 'face to face', 'in the room']],
  ['telephone', 'By telephone', ['telephone', 'phone', 'by phone', 'over the phone']],
]

const GENDERS: [string, string, string[]][] = [
  ['female', 'Woman', ['female', 'woman', 'women', 'lady']],
  ['male', 'Man', ['male', 'man', 'men']],
  ['non-binary', 'Non-binary', ['non binary', 'nonbinary', 'enby']],
]

/** Every phrase the finder understands: from the issues, from the listings themselves, and two closed lists. */
export function makeVocabulary(issues: readonly IssueWords[], listings: readonly Listing[]): Term[] {
  const terms = new Map<string, Term>()
  const add = (kind: WishKind, id: string, label: string, phrases: readonly string[]) => {
    for (const phrase of [label, ...phrases].map(normalise))
      if (phrase !== '' && !terms.has(phrase)) terms.set(phrase, { kind, id, label, phrase })
  }
  for (const issue of issues) add('issue', issue.id, issue.label, [issue.id, ...issue.say])
  for (const [id, label, phrases] of MODES) add('mode', id, label, phrases)
  for (const [id, label, phrases] of GENDERS) add('gender', id, label, phrases)
  for (const town of makeGazetteer(listings).keys()) add('place', town, town, shortTownNames(town))
  for (const listing of listings) addListing(listing, add)
  return [...terms.values()]
}

function addListing(
  listing: Listing,
  add: (kind: WishKind, id: string, label: string, phrases: readonly string[]) => void,
): void {
  for (const language of listing.languages) add('language', language, language, [])
  for (const modality of listing.modalities) add('modality', modality, modality, shortModalityNames(modality))
  add('person', listing.id, listing.name, [withoutHonorific(listing.name)])
}

/** `Newcastle upon Tyne` is also typed `Newcastle`, `Bangor, Gwynedd` also `Bangor`. */
function shortTownNames(town: string): string[] {
  const short = /^(.+?)(?:, .+|[ -](?:upon|on|in|under|super|by)[ -].+)$/i.exec(town)?.[1]
  return short ? [short] : []
}

/** `Psychodynamic therapy` is also typed `psychodynamic`. */
function shortModalityNames(modality: string): string[] {
  const short = modality.replace(/\s+(therapy|counselling|psychotherapy)$/i, '')
  return short === modality ? [] : [short]
}

function withoutHonorific(name: string): string {
  return name.replace(/^(Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Rev)\.? /, '')
}

/** The words for a mode. */
export function modeLabel(mode: string): string {
  return MODES.find(([id]) => id === mode)?.[1] ?? mode
}
