import { makeFinderFiles, type FinderFiles } from '~/domain/finder/finder-files'
import { issueWords } from '~/domain/finder/issue-words'
import { loadIssues, loadTherapists } from '~/library'

let made: Promise<FinderFiles> | undefined

/** The files that the finder fetches, made once a build. */
export function loadFinderFiles(): Promise<FinderFiles> {
  made ??= Promise.all([loadIssues(), loadTherapists()]).then(([issues, { header, therapists }]) => {
    return makeFinderFiles(
      header,
      therapists,
      issues.map(({ id, issue }) => issueWords(id, issue)),
    )
  })
  return made
}
