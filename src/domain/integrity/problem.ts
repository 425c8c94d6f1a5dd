/** A place in a file that an editor can open. Lines and columns count from 1. */
export interface Position {
  file: string
  line: number
  column: number
}

/** Something wrong with the content, and how to put it right. */
export interface Problem extends Position {
  /** What is wrong, in one plain sentence. */
  message: string
  /** What to do about it, in one plain sentence. */
  mend: string
  /** A warning is printed; an error stops the build. */
  severity: 'error' | 'warning'
}

/** An error at a place, with what to do about it. */
export function makeProblem({ file, line, column }: Position, message: string, mend: string): Problem {
  return { file, line, column, message, mend, severity: 'error' }
}

/** All problems as text, in the order of the files, one blank line between two. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column)
    .map(
      ({ file, line, column, severity, message, mend }) =>
        `${file}:${line}:${column} ${severity}: ${message}\n    ${mend}`,
    )
    .join('\n\n')
}
