import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'astro/zod'
import type { Problem } from '~/domain/integrity/problem'
import type { Mention, ProseFacts } from '~/domain/integrity/site-facts'
import { LocatedDocument } from './located-document'
import { readProse, splitFrontMatter } from './read-prose'

/** An MDX file as it stands: its front matter may break the schema, and is still good for the names it holds. */
export interface MdxFile {
  /** The file's name without `.mdx`: the last part of its address. */
  id: string
  matter: Record<string, unknown>
  document: LocatedDocument
  facts: ProseFacts
  hasProse: boolean
  /** The prose could be parsed. */
  isReadable: boolean
}

/** Reads every MDX file of a folder and adds what is wrong with them to `problems`. */
export function readFolder(folder: string, schema: z.ZodType, problems: Problem[]): MdxFile[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : []
  const files = names.sort().map((name) => join(folder, name))
  problems.push(...files.filter((file) => !isPageName(file)).map(notAPage))
  return files.filter(isPageName).map((file) => readMdx(file, schema, problems))
}

function isPageName(file: string): boolean {
  return /^[a-z0-9-]+\.mdx$/.test(basename(file))
}

function notAPage(file: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error' as const },
    message: 'This file has a name that cannot become an address, so it makes no page.',
    mend: 'Write it in small letters, digits and hyphens, ending in .mdx, such as does-it-work.mdx',
  }
}

function readMdx(file: string, schema: z.ZodType, problems: Problem[]): MdxFile {
  const source = readFileSync(file, 'utf8')
  const { text, firstLine, hasProse } = splitFrontMatter(source)
  const document = new LocatedDocument(file, text, firstLine)
  problems.push(...matterProblems(document, text, schema))
  const prose = readProse(file, source)
  problems.push(...prose.problems)
  const matter = objectOf(document.value())
  return {
    ...{ id: basename(file, '.mdx'), matter, document, hasProse },
    facts: { file, ...addMatter(prose.links, matter, document) },
    isReadable: prose.problems.length === 0,
  }
}

function matterProblems(document: LocatedDocument, text: string, schema: z.ZodType): Problem[] {
  if (text.trim() === '')
    return [
      {
        ...document.positionOf([]),
        severity: 'error',
        message: 'This file does not start with front matter.',
        mend: 'Start it with a line ---, then title: and the other keys, each on a line, then a line ---',
      },
    ]
  const syntax = document.yamlProblems()
  if (syntax.length > 0) return syntax
  const result = schema.safeParse(document.value())
  return result.success ? [] : document.schemaProblems(result.error, schema)
}

function addMatter(
  links: ReturnType<typeof readProse>['links'],
  matter: Record<string, unknown>,
  document: LocatedDocument,
): Omit<ProseFacts, 'file'> {
  const at = (name: unknown, path: PropertyKey[]): Mention[] =>
    typeof name === 'string' ? [{ name, ...document.positionOf(path) }] : []
  const list = (key: string): Mention[] => {
    const names = matter[key]
    return Array.isArray(names) ? names.flatMap((name: unknown, index) => at(name, [key, index])) : []
  }
  const [nextReview] = at(matter['nextReview'], ['nextReview'])
  return {
    ...links,
    ...(nextReview ? { nextReview } : {}),
    links: [...links.links, ...list('related')],
    people: [
      ...at(matter['author'], ['author']),
      ...at(objectOf(matter['review'])['by'], ['review', 'by']),
    ],
    references: [...list('restsOn'), ...list('objectionFrom')],
    claims: [...links.claims, ...at(matter['claim'], ['claim'])],
    findings: [
      ...links.findings,
      ...list('findings'),
      ...at(matter['counterFinding'], ['counterFinding']),
    ],
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
