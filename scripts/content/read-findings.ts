import { isShown, plotName, selectPlots } from '~/domain/evidence/select-plots'
import type { Mention, ProseFacts, SiteFacts } from '~/domain/integrity/site-facts'
import { findingSchema } from '~/schemas/finding'
import { idsIn, listOf, type JsonFile } from './read-json'
import type { MdxFile } from './read-mdx'

type FindingFacts = Pick<SiteFacts, 'findings' | 'findingReferences' | 'findingIssues' | 'plots'>

/** What findings.json holds and points at. A file that cannot be read is taken to hold every name that pages mention. */
export function readFindings(file: JsonFile | undefined, prose: readonly ProseFacts[]): FindingFacts {
  if (!file)
    return {
      findings: prose.flatMap(({ findings }) => findings),
      ...{ findingReferences: [], findingIssues: [] },
      plots: prose.flatMap(({ plots }) => plots.map(({ name }) => name)),
    }
  const { raw, document } = file
  const records = listOf(raw)
  const at = (name: string, ...path: PropertyKey[]): Mention => ({ name, ...document().positionOf(path) })
  const sound = records.flatMap((record) => {
    const { data } = findingSchema.safeParse(record)
    return data ? [{ finding: data }] : []
  })
  const byId = new Map(sound.map(({ finding }) => [finding.id, finding]))
  return {
    findings: idsIn(file).map((mention) => {
      const finding = byId.get(mention.name)
      if (!finding) return mention
      const why = isShown(finding) ? {} : { withheld: finding.withheld ?? 'nobody has read it' }
      return { ...mention, ...why, isUncontrolled: !finding.controlled }
    }),
    findingReferences: records.flatMap(({ reference }, index) =>
      typeof reference === 'string' ? [at(reference, index, 'reference')] : [],
    ),
    findingIssues: records.flatMap(({ issues }, index) =>
      (Array.isArray(issues) ? issues : []).flatMap((name: unknown, place) =>
        typeof name === 'string' ? [at(name, index, 'issues', place)] : [],
      ),
    ),
    plots: [...new Set(selectPlots(sound).map(({ issue, question }) => plotName(issue, question)))],
  }
}

function textsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : []
}

/** The verdict of an issue, how many works and findings it names, and how many it could name. */
export function verdictOf(
  { id, matter, document }: MdxFile,
  findingIssues: readonly Mention[],
): SiteFacts['verdicts'] {
  const { verdict, restsOn, findings, counterFinding } = matter
  if (typeof verdict !== 'string') return []
  const count = (list: unknown) => (Array.isArray(list) ? list.length : 0)
  return [
    {
      ...{ name: verdict, ...document.positionOf(['verdict']) },
      available: findingIssues.filter(({ name }) => name === id).length,
      ...{ restsOn: count(restsOn), findings: textsIn(findings) },
      ...(typeof counterFinding === 'string' ? { counterFinding } : {}),
    },
  ]
}
