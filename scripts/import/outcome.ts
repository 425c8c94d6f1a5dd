/** What somebody asks to import. */
export interface ImportRequest {
  /** The file to read. */
  file: string
  /** The folder of the content. */
  content: string
  /** Only say what would happen. */
  isDryRun: boolean
}

/** What came of it. */
export interface ImportOutcome {
  /** For the person at the shell. */
  report: string
  /** Nothing was wrong with the file: all of it was, or would be, imported. */
  isSound: boolean
}
