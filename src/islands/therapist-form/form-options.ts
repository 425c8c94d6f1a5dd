/** What the groups of the form offer. */
export interface Options {
  issues: { id: string; label: string }[]
  modalities: string[]
  languages: string[]
  registers: string[]
}
