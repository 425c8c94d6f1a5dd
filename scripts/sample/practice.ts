import type { Therapist } from '~/schemas/therapist'
import { APPROACHES } from './approaches'
import { dayAfter } from './calendar'
import type { Draw } from './draw'
import { ISSUES } from './issues'
import { PROFESSIONS, type Profession } from './professions'

/** What someone is and whom they work with. */
export type Practice = Pick<Therapist, 'title' | 'modalities' | 'issues' | 'registrations'>

/** A title with modalities, issues and registers that go with it; registers were checked up to sixty days before `on`. */
export function makePractice(draw: Draw, on: string): Practice {
  const profession = draw.pickWeighted(PROFESSIONS)
  const main = draw.pick(profession.modalities)
  const others = APPROACHES.filter(({ modality }) => modality !== main)
  const further = draw.sampleWeighted(others, draw.int(0, 2)).map(({ modality }) => modality)
  return {
    title: profession.title,
    modalities: [main, ...further],
    issues: makeIssues(draw, profession),
    registrations: makeRegistrations(draw, profession, on),
  }
}

function makeIssues(draw: Draw, { issue }: Profession): string[] {
  const ids = draw.sampleWeighted(ISSUES, draw.int(3, 8)).map(({ id }) => id)
  return issue === undefined || ids.includes(issue) ? ids : [issue, ...ids.slice(1)]
}

function makeRegistrations(draw: Draw, { registers }: Profession, on: string): Therapist['registrations'] {
  const count = draw.chance(0.12) ? 2 : 1
  const checkedOn = dayAfter(on, -draw.int(0, 60))
  return draw.sampleWeighted(registers, count).map(({ body }) => ({ body, checkedOn }))
}
