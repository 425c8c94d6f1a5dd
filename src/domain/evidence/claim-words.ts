import type { ClaimKind, Standing } from '~/schemas/claim'

const KINDS: Record<ClaimKind, string> = {
  effect: 'Does it help?',
  comparison: 'Against other treatments',
  harm: 'What can go wrong',
  prevalence: 'How common things are',
  process: 'How it might work',
  method: 'How research goes right and wrong',
  practice: 'What people do',
  law: 'Rules, guidelines and services',
  gap: 'Where nothing was found',
}

const STANDINGS: Record<Standing, { label: string; meaning: string }> = {
  firm: { label: 'Stands', meaning: 'We know of no serious dispute about it.' },
  limited: { label: 'Stands, with limits', meaning: 'The sources support it; the objection says how far.' },
  contested: { label: 'Contested', meaning: 'Researchers disagree, with good reasons on both sides.' },
  thin: { label: 'Rests on little', meaning: 'One or two studies. The next one could change it.' },
  open: { label: 'Nobody knows', meaning: 'We looked and found no trial. That is all it says.' },
}

/** The heading a kind of claim stands under. */
export function claimKindWords(kind: ClaimKind): string {
  return KINDS[kind]
}

/** Where a claim stands, in a label and a sentence. */
export function standingWords(standing: Standing): { label: string; meaning: string } {
  return STANDINGS[standing]
}

/** Every standing, the firmest first. */
export const ALL_STANDINGS = Object.keys(STANDINGS) as Standing[]

/** Every kind, in the order of the ledger. */
export const ALL_CLAIM_KINDS = Object.keys(KINDS) as ClaimKind[]
