import type { Position } from '~/domain/integrity/problem'

/** A name that points at something elsewhere in the content, and where it stands. */
export interface Mention extends Position {
  name: string
}

/** One file of prose, as far as its cross-links go. */
export interface ProseFacts {
  file: string
  /** Its address on the site; absent for an issue without prose. */
  address?: string
  citations: Mention[]
  /** Links within the site, such as `/issues/#depression` or `#references`. */
  links: Mention[]
  /** Ids a fragment can point at. */
  fragments: string[]
  headings: (Mention & { depth: number })[]
  /** Names of components it uses. */
  components: Mention[]
  /** Ids of people in the front matter. */
  people: Mention[]
  /** Ids of references in the front matter. */
  references: Mention[]
  /** Ids of findings: those that components show and those the front matter names. */
  findings: Mention[]
  /** Ids of claims that sentences make, and that of the verdict. */
  claims: Mention[]
  /** Numbers that pull figures show: `About 1 in 5`. */
  pullFigures?: Mention[]
  /** Plots that components show, by name: `depression against-little`. */
  plots: Mention[]
  /** Things content must not hold: imports, expressions. */
  forbidden: Mention[]
  /** Pictures that say nothing to people who cannot see them. */
  unlabelled?: Mention[]
  /** The day the page is to be looked at again. */
  nextReview?: Mention
}

/** A claim of the ledger, and what it rests on. */
export interface ClaimFacts extends Mention {
  kind: string
  /** How many works it names. */
  sources: number
  /** Ids of its findings. */
  findings: string[]
  issues: Mention[]
}

/** Everything the cross-checks need to know about a site's content. */
export interface SiteFacts {
  prose: ProseFacts[]
  /** Every reference id and where it is defined. */
  references: Mention[]
  people: Mention[]
  /** Findings by id, with why some are not to be shown, and which have no comparison. */
  findings: (Mention & { withheld?: string; isUncontrolled?: boolean })[]
  /** The ledger of claims. */
  claims: ClaimFacts[]
  /** Works that findings name. */
  findingReferences: Mention[]
  /** Issues that findings name. */
  findingIssues: Mention[]
  /** The names of the plots that can be drawn. */
  plots: string[]
  /** Verdicts of issues and whether each names what it rests on. */
  verdicts: (Mention & { restsOn: number; findings: string[]; available: number; counterFinding?: string })[]
  issues: (Mention & { label: string })[]
  /** Issues named by therapists of the export, with the id of the therapist. */
  therapistIssues: (Mention & { therapist?: string })[]
  /** Therapists of the export by id. */
  therapists: Mention[]
  /** Profiles of the export whose address is that of a list or of somebody else. */
  takenAddresses: Mention[]
  /** Words people say, by issue. */
  phrases: Mention[]
  /** Addresses made by code rather than by a file of prose. */
  addresses: string[]
  /** Components that content may use. */
  vocabulary: string[]
}
