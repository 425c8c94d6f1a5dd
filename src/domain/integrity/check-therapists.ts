import { checkTwice } from '~/domain/integrity/check-twice'
import { offerNearest } from '~/domain/integrity/nearest'
import { makeProblem, type Problem } from '~/domain/integrity/problem'
import type { SiteFacts } from '~/domain/integrity/site-facts'

/** What an export names. */
export type TherapistFacts = Pick<SiteFacts, 'therapists' | 'therapistIssues' | 'takenAddresses'>

/** What is wrong with the people of an export, seen together. `issues` are the names and labels that there are. */
export function checkTherapists(facts: TherapistFacts, issues: Iterable<string>): Problem[] {
  return [
    ...checkIssues(facts, new Set(issues)),
    ...checkProfiles(facts),
    ...checkTwice(facts.therapists, 'therapist'),
  ]
}

function checkIssues({ therapistIssues }: TherapistFacts, known: ReadonlySet<string>): Problem[] {
  return therapistIssues
    .filter(({ name }) => !known.has(name))
    .map((at) => {
      const who = at.therapist === undefined ? '' : `, which therapist ${at.therapist} names`
      const mend = `${offerNearest(at.name, known)} Issues are the files in issues/, by name or label.`
      return makeProblem(at, `There is no issue “${at.name}”${who}.`, mend)
    })
}

function checkProfiles({ takenAddresses }: TherapistFacts): Problem[] {
  return takenAddresses.map((at) =>
    makeProblem(
      at,
      `The profile would stand at “${at.name}”, which is taken by a list or by another therapist.`,
      'Change the id in the platform: an address is made from name and id.',
    ),
  )
}
