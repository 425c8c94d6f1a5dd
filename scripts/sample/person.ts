import type { Therapist } from '~/schemas/therapist'
import { makeAvailability } from './availability'
import { writeBio } from './biography'
import { makeContact } from './contact'
import { Draw } from './draw'
import { makeFee } from './fee'
import { makeMeeting } from './meeting'
import { makeName, type Name } from './names'
import { makePractice } from './practice'

/** What the whole sample is made from. */
export interface SampleSeed {
  seed: string
  /** The day the sample is for, `YYYY-MM-DD`. */
  on: string
}

const PRONOUNS = { female: 'she/her', male: 'he/him', 'non-binary': 'they/them' } as const
const LEARNED_LANGUAGES = ['French', 'Spanish', 'German', 'Italian', 'British Sign Language']

/**
 * Fictional person `number`, from 1. It depends on seed, day and number alone, and each side of the person has a stream
 * of chance of its own, so that a change to fees leaves names where they are.
 */
export function makePerson({ seed, on }: SampleSeed, number: number): Therapist {
  const drawFor = (side: string) => new Draw(seed, number, side)
  const name = makeName(seed, number)
  const id = `t${String(number).padStart(4, '0')}`
  const practice = makePractice(drawFor('practice'), on)
  const meeting = makeMeeting(drawFor('meeting'))
  const languages = makeLanguages(drawFor('languages'), name)
  const inLondon = meeting.locations.some(({ region }) => region === 'London')
  const fee = makeFee(drawFor('fee'), inLondon, on)
  return {
    id,
    name: name.full,
    title: practice.title,
    ...makeGender(drawFor('gender'), name),
    locations: meeting.locations,
    modes: meeting.modes,
    issues: practice.issues,
    modalities: practice.modalities,
    languages,
    ...(fee ? { fee } : {}),
    registrations: practice.registrations,
    ...makeAvailability(drawFor('availability'), on),
    contact: makeContact(seed, { number, id, name: name.full }),
    bio: writeBio(drawFor('bio'), { ...practice, ...meeting, languages }),
  }
}

function makeGender(draw: Draw, { gender }: Name): Pick<Therapist, 'gender' | 'pronouns'> {
  if (draw.chance(0.03)) return {}
  const saysPronouns = draw.chance(gender === 'non-binary' ? 0.9 : 0.35)
  return saysPronouns ? { pronouns: PRONOUNS[gender], gender } : { gender }
}

function makeLanguages(draw: Draw, { tradition }: Name): string[] {
  const others = tradition.languages.filter(([, chance]) => draw.chance(chance)).map(([language]) => language)
  const learned = draw.chance(0.05) ? [draw.pick(LEARNED_LANGUAGES)] : []
  const first = others.length > 0 && draw.chance(0.02) ? [] : ['English']
  return [...new Set([...first, ...others, ...learned])]
}
