import { verdictFault } from '~/domain/evidence/verdict'
import { offerNearest } from '~/domain/integrity/nearest'
import { makeProblem, type Problem } from '~/domain/integrity/problem'
import type { SiteFacts } from '~/domain/integrity/site-facts'

/** What pages, findings and verdicts name of one another in the evidence. */
export function checkEvidence(site: SiteFacts): Problem[] {
  return [
    ...checkFindingsNamed(site),
    ...checkPlots(site),
    ...checkFindingLinks(site),
    ...checkVerdicts(site),
  ]
}

function checkVerdicts({ verdicts, findings }: SiteFacts): Problem[] {
  const uncontrolled = new Set(findings.flatMap(({ name, isUncontrolled }) => (isUncontrolled ? [name] : [])))
  return verdicts.flatMap((verdict) => {
    const fault = verdictFault(verdict)
    const weak = verdict.findings.filter((name) => uncontrolled.has(name))
    return [
      ...(fault ? [makeProblem(verdict, fault.message, fault.mend)] : []),
      ...weak.map((name) =>
        makeProblem(
          verdict,
          `The verdict “${verdict.name}” rests on “${name}”, which compares with nobody.`,
          'Change from before to after shows no effect: name a controlled finding.',
        ),
      ),
    ]
  })
}

function checkFindingsNamed({ prose, findings }: SiteFacts): Problem[] {
  const known = new Map(findings.map((finding) => [finding.name, finding]))
  const shown = findings.filter(({ withheld }) => withheld === undefined).map(({ name }) => name)
  return prose
    .flatMap((page) => page.findings)
    .flatMap((at) => {
      const finding = known.get(at.name)
      const nearest = `${offerNearest(at.name, shown)} Findings live in findings.json.`
      if (!finding) return [makeProblem(at, `There is no finding “${at.name}”.`, nearest)]
      if (finding.withheld === undefined) return []
      return [makeProblem(at, `The finding “${at.name}” is not to be shown: ${finding.withheld}`, nearest)]
    })
}

function checkPlots({ prose, plots }: SiteFacts): Problem[] {
  return prose
    .flatMap((page) => page.plots)
    .filter(({ name }) => !plots.includes(name))
    .map((at) => {
      const [issue = '', question = ''] = at.name.split(' ')
      const message = `There is no plot of the issue “${issue}” and the question “${question}”.`
      return makeProblem(at, message, offerNearest(at.name, plots).replaceAll(' against', ' with against'))
    })
}

function checkFindingLinks({ findingReferences, findingIssues, references, issues }: SiteFacts): Problem[] {
  const works = new Set(references.map(({ name }) => name))
  const ids = new Set(issues.map(({ name }) => name))
  const unknown =
    (kind: string, known: ReadonlySet<string>, place: string) => (at: SiteFacts['people'][number]) =>
      makeProblem(at, `There is no ${kind} “${at.name}”.`, `${offerNearest(at.name, known)} ${place}`)
  return [
    ...findingReferences
      .filter(({ name }) => !works.has(name))
      .map(unknown('reference', works, 'References live in references.json.')),
    ...findingIssues
      .filter(({ name }) => !ids.has(name))
      .map(unknown('issue', ids, 'Issues are the files in issues/.')),
  ]
}
