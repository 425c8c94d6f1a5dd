import { nationSchema, type CrisisLine, type Nation } from '~/schemas/crisis-lines'

const NAMES: Record<Nation, string> = {
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
}

/** A heading and the lines that stand under it. */
export interface HelpGroup {
  title: string
  lines: CrisisLine[]
}

/** Lines for any kind of distress: first those of the whole UK, then one group a nation, the site's own nation first. */
export function groupByNation(lines: readonly CrisisLine[], first: Nation): HelpGroup[] {
  const general = inOrder(lines).filter((line) => line.topic === 'any')
  const nations = [first, ...nationSchema.options.filter((nation) => nation !== first)]
  const everywhere = general.filter((line) => line.nations.length === nationSchema.options.length)
  return [
    { title: 'Anywhere in the UK', lines: everywhere },
    ...nations.map((nation) => ({
      title: NAMES[nation],
      lines: general.filter((line) => line.nations.includes(nation) && !everywhere.includes(line)),
    })),
  ].filter((group) => group.lines.length > 0)
}

/** Lines for one topic: abuse, or young people. */
export function linesAbout(lines: readonly CrisisLine[], topic: CrisisLine['topic']): CrisisLine[] {
  return inOrder(lines).filter((line) => line.topic === topic)
}

/** The nations a line serves, in words. */
export function nationNames(line: CrisisLine): string {
  return line.nations.length === nationSchema.options.length
    ? 'UK'
    : line.nations.map((nation) => NAMES[nation]).join(', ')
}

function inOrder(lines: readonly CrisisLine[]): CrisisLine[] {
  return [...lines].sort((a, b) => a.order - b.order)
}
