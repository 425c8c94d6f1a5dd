import { selectPlots } from '~/domain/evidence/select-plots'
import { CorrectionList } from '~/components/site/CorrectionList'
import { newestFirst } from '~/domain/correction-log'
import type { ShownEvidence } from '~/domain/evidence/shown-evidence'
import { Finding } from './Finding'
import { ForestPlot } from './ForestPlot'
import { Objection } from './Objection'

/**
 * The evidence components of one page: `<Finding id="…" />` and `<ForestPlot issue="…" question="…" />`. Names that do
 * not exist stop the build before it comes to this (`domain/integrity/check-evidence`).
 */
export function evidenceWith({ findings, claims, corrections, titles, labels }: ShownEvidence) {
  return {
    Finding({ id }: { id: string }) {
      const record = findings.find(({ finding }) => finding.id === id)
      return record ? <Finding record={record} /> : null
    },
    CorrectionsLog() {
      if (corrections.length === 0) return <p>There has been nothing to correct so far.</p>
      return <CorrectionList corrections={newestFirst(corrections)} titles={titles} />
    },
    /** Written by the plugin behind each paragraph with a `<Claim>`. */
    Objection({ to }: { to: string }) {
      const record = claims.find(({ claim }) => claim.id === to)
      return record ? <Objection record={record} /> : null
    },
    ForestPlot({ issue, question }: { issue: string; question: string }) {
      const plots = selectPlots(findings).filter((plot) => plot.issue === issue && plot.question === question)
      return (
        <>
          {plots.map((plot) => (
            <ForestPlot plot={plot} issueLabel={labels.get(issue) ?? issue} />
          ))}
        </>
      )
    },
  }
}
