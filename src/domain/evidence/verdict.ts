import type { Verdict } from '~/schemas/issue'

/** A verdict in words: short for a label, long for a reader who wants to know what it means. */
export interface VerdictWords {
  label: string
  meaning: string
  /** How full the five-step scale is drawn; null where the answer is not a matter of how much. */
  step: number | null
}

const WORDS: Record<Verdict, VerdictWords> = {
  strong: {
    label: 'Strong evidence',
    meaning: 'Several independent trials agree, and a guideline names this therapy first or jointly first.',
    step: 4,
  },
  moderate: {
    label: 'Moderate evidence',
    meaning:
      'Trials found that it helps more than doing little or nothing, and about as much as other therapies. The trials have known limits.',
    step: 3,
  },
  limited: {
    label: 'Limited evidence',
    meaning:
      'There are only a few trials, or their results are mixed, or they test one narrow form of the therapy.',
    step: 2,
  },
  contested: {
    label: 'Contested evidence',
    meaning: 'Researchers have looked at the same kind of trials and come to different answers.',
    step: null,
  },
  'none-found': {
    label: 'No controlled studies found',
    meaning:
      'We found no trial that tests this therapy for this problem. That does not mean it cannot help. It means that nobody knows.',
    step: 0,
  },
  against: {
    label: 'Evidence against',
    meaning:
      'In the best trial we found, people did better with another treatment. This therapy should not come first.',
    step: null,
  },
}

/** What a verdict rests on, by number. */
interface VerdictBasis {
  /** The verdict itself. */
  name: string
  /** Works it names. */
  restsOn: number
  /** Findings it names. */
  findings: readonly string[]
  /** Findings on this issue that it could name. */
  available: number
  counterFinding?: string
}

/**
 * What is missing under a verdict, if anything. Every verdict but `none-found` names what it rests on: findings where
 * there are any on the issue, and then the strongest against it too.
 */
export function verdictFault(basis: VerdictBasis): { message: string; mend: string } | undefined {
  const { name, restsOn, findings, available, counterFinding } = basis
  if (name === 'none-found') return undefined
  if (restsOn === 0 && findings.length === 0)
    return {
      message: `The verdict “${name}” names nothing that it rests on.`,
      mend: 'Name works in restsOn, or findings in findings; or write none-found.',
    }
  if (available > 0 && findings.length === 0)
    return {
      message: `The verdict “${name}” names no finding, though there are findings on this issue.`,
      mend: 'Name the findings it rests on: findings: [ids from findings.json].',
    }
  if (findings.length > 0 && counterFinding === undefined)
    return {
      message: `The verdict “${name}” does not name the strongest finding against it.`,
      mend: 'Add counterFinding: and its id from findings.json.',
    }
  return undefined
}

/** The words for a verdict. */
export function verdictWords(verdict: Verdict): VerdictWords {
  return WORDS[verdict]
}
