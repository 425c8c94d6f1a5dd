import { z } from 'astro/zod'
import { bibtexToCsl } from '~/domain/citation/bibtex-to-csl'
import { cleanRecord } from '~/domain/citation/clean-record'
import { parseBibtex } from '~/domain/citation/parse-bibtex'
import { makeProblem, type Position, type Problem } from '~/domain/integrity/problem'
import { referenceSchema, type Reference } from '~/schemas/reference'
import { jsonProblem, LocatedJson } from '../content/located-json'
import { readText } from '../content/read-text'
import { TextLines } from '../content/text-lines'

/** The works of a file, and everything that is wrong with it. */
export interface Records {
  works: Reference[]
  problems: Problem[]
}

/** Reads BibTeX (`.bib`) or CSL-JSON, as Zotero exports it. */
export function readRecords(file: string): Records {
  const { text, problem } = readText(file)
  if (problem) return { works: [], problems: [problem] }
  return /\.bib(tex)?$/i.test(file) ? readBibtexFile(file, text) : readCslFile(file, text)
}

function readCslFile(file: string, text: string): Records {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    return { works: [], problems: [jsonProblem(file, text, error)] }
  }
  const document = new LocatedJson(file, text)
  if (!Array.isArray(raw)) {
    const message = 'This file is not a list of records.'
    const mend = 'Export it again as “CSL JSON”; the file starts with a square bracket.'
    return { works: [], problems: [makeProblem(document.positionOf([]), message, mend)] }
  }
  return gather(raw.map((record: unknown, index) => readCsl(record, index, document)))
}

function readCsl(record: unknown, index: number, document: LocatedJson): Records {
  const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record)
  const clean = isRecord ? cleanRecord(record as Record<string, unknown>) : {}
  // Its own key is made anew where it is not of our form, so any will do here.
  const { data, error } = referenceSchema.safeParse(isRecord ? { ...clean, id: 'imported' } : record)
  const issues = (error?.issues ?? []).map((issue) => ({ ...issue, path: [index, ...issue.path] }))
  const problems = [
    ...(error ? document.schemaProblems({ issues }, z.array(referenceSchema)) : []),
    ...numberProblems(clean, (field) => document.positionOf([index, field])),
  ]
  const { id } = clean
  return { works: data ? [{ ...data, id: typeof id === 'string' ? id : '' }] : [], problems }
}

function readBibtexFile(file: string, text: string): Records {
  const { entries, faults } = parseBibtex(text)
  const lines = new TextLines(file, text)
  const broken = faults.map(({ offset, message }) =>
    makeProblem(lines.at(offset), message, 'Mend it in the file, or export it again.'),
  )
  const read = entries.map((entry): Records => {
    const position = lines.at(entry.offset)
    const clean = cleanRecord(bibtexToCsl(entry))
    const { data, error } = referenceSchema.safeParse({ ...clean, id: 'imported' })
    if (!data)
      return {
        works: [],
        problems: error.issues.map(({ path }) =>
          makeProblem(
            position,
            `The entry “${entry.key}” has no ${path.join('.')} that can be used.`,
            'Fill it in, in the file, or leave the entry out.',
          ),
        ),
      }
    return { works: [{ ...data, id: entry.key }], problems: numberProblems(data, () => position) }
  })
  return gather([...read, { works: [], problems: broken }])
}

/** What is not what it says it is: duplicates are found by these numbers, so they have to be right. */
function numberProblems(
  { DOI, PMID }: { DOI?: unknown; PMID?: unknown },
  at: (field: string) => Position,
): Problem[] {
  const doi =
    typeof DOI !== 'string' || /^10\.\d{4,9}\/\S+$/.test(DOI)
      ? []
      : [makeProblem(at('DOI'), `“${DOI}” is not a DOI.`, 'A DOI starts with 10. and has a slash: 10.1016/…')]
  const pmid =
    typeof PMID !== 'string' || /^\d{1,9}$/.test(PMID)
      ? []
      : [makeProblem(at('PMID'), `“${PMID}” is not a PubMed number.`, 'It has digits only.')]
  return [...doi, ...pmid]
}

function gather(parts: readonly Records[]): Records {
  return { works: parts.flatMap(({ works }) => works), problems: parts.flatMap(({ problems }) => problems) }
}
