import type { Weighted } from './draw'

/** A register and how likely it is among those of one title. */
export interface Register extends Weighted {
  body: 'BPC' | 'UKCP' | 'BACP' | 'NCPS' | 'HCPC'
}

/** A professional title with what usually goes with it. */
export interface Profession extends Weighted {
  title: string
  /** One of these is how they mainly work. */
  modalities: readonly string[]
  registers: readonly Register[]
  /** An issue everybody of this title works with. */
  issue?: string
}

const BPC = (weight: number): Register => ({ body: 'BPC', weight })
const UKCP = (weight: number): Register => ({ body: 'UKCP', weight })
const BACP = (weight: number): Register => ({ body: 'BACP', weight })
const NCPS = (weight: number): Register => ({ body: 'NCPS', weight })
const HCPC: readonly Register[] = [{ body: 'HCPC', weight: 1 }]

/** The titles of the sample. */
export const PROFESSIONS: readonly Profession[] = [
  {
    title: 'Psychodynamic psychotherapist',
    weight: 21,
    modalities: ['Psychodynamic therapy'],
    registers: [BPC(4), UKCP(3), BACP(2)],
  },
  {
    title: 'Psychodynamic counsellor',
    weight: 20,
    modalities: ['Psychodynamic therapy'],
    registers: [BACP(6), NCPS(2), BPC(1)],
  },
  {
    title: 'Psychoanalytic psychotherapist',
    weight: 15,
    modalities: ['Psychoanalytic psychotherapy'],
    registers: [BPC(6), UKCP(4)],
  },
  {
    title: 'Counselling psychologist',
    weight: 8,
    modalities: ['Psychodynamic therapy', 'Integrative counselling'],
    registers: HCPC,
  },
  {
    title: 'Clinical psychologist',
    weight: 5,
    modalities: ['Psychodynamic therapy', 'Mentalization-based treatment', 'Cognitive analytic therapy'],
    registers: HCPC,
  },
  {
    title: 'Couple psychotherapist',
    weight: 7,
    modalities: ['Couple therapy'],
    registers: [BPC(3), UKCP(2), BACP(2)],
    issue: 'relationship-issues',
  },
  {
    title: 'Integrative counsellor',
    weight: 7,
    modalities: ['Integrative counselling'],
    registers: [BACP(5), NCPS(3)],
  },
  { title: 'Jungian analyst', weight: 5, modalities: ['Jungian analysis'], registers: [BPC(2), UKCP(2)] },
  { title: 'Group analyst', weight: 5, modalities: ['Group analysis'], registers: [UKCP(3), BPC(1)] },
  { title: 'Psychoanalyst', weight: 4, modalities: ['Psychoanalytic psychotherapy'], registers: [BPC(1)] },
  {
    title: 'Cognitive analytic therapist',
    weight: 3,
    modalities: ['Cognitive analytic therapy'],
    registers: [UKCP(1), BACP(1)],
  },
]
