import type { z } from 'astro/zod'

/** A schema's complaint, and the value it is about. */
export interface SchemaFault {
  issue: z.core.$ZodIssue
  /** Undefined where the key is missing. */
  found: unknown
  /** The key may be left out. */
  isOptional?: boolean
}

const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys and values',
}

const FORMATS: Record<string, string> = {
  url: 'is not a web address: write it as https://example.org/page',
  email: 'is not an e-mail address',
}

/** What is wrong with the value called `name`, in one sentence. */
export function schemaMessage(name: string, { issue, found }: SchemaFault): string {
  if (issue.code === 'unrecognized_keys') return `${name} has a key nobody knows: ${issue.keys.join(', ')}.`
  if (found === undefined) return `${name} is missing.`
  if (isEmpty(found)) return `${name} is empty.`
  if (issue.code === 'invalid_type') return `${name} is not ${kindOf(issue.expected)}.`
  if (issue.code === 'invalid_value') return `${name} cannot be “${String(found)}”.`
  const format = issue.code === 'invalid_format' && issue.message.startsWith('Invalid') ? FORMATS[issue.format] : undefined
  const complaint = format ?? issue.message
  return /^(is|has|needs)\b/.test(complaint) ? `${name} ${complaint}.` : `${name} is not right: ${complaint}.`
}

/** What to do about it, in one sentence. */
export function schemaMend({ issue, found, isOptional }: SchemaFault): string {
  if (issue.code === 'unrecognized_keys') return 'Check its spelling, or take it out.'
  if (issue.code === 'custom' && typeof issue.params?.['mend'] === 'string') return issue.params['mend']
  if (issue.code === 'invalid_value') return `Write ${issue.values.map(String).join(', or ')}.`
  if (found === undefined) return `Add it${howToWrite(issue)}.`
  if (isEmpty(found)) return isOptional ? 'Fill it in, or take the field out.' : 'Fill it in.'
  if (issue.code === 'invalid_type' && issue.expected === 'string') return 'Put it in quotation marks.'
  if (issue.code === 'invalid_type') return `Write ${kindOf(issue.expected)}.`
  if (typeof found === 'string' && /^too_(small|big)$/.test(issue.code)) return `It has ${found.length} now.`
  return 'Change it so that this holds.'
}

/** What a missing value should look like: the schema's own advice where it gives one. */
function howToWrite(issue: z.core.$ZodIssue): string {
  const [, advice] = issue.message.split(/: (?=write )/)
  if (advice) return `: ${advice}`
  return issue.code === 'invalid_type' ? `: ${kindOf(issue.expected)}` : ''
}

function isEmpty(found: unknown): boolean {
  return found === '' || found === null || (Array.isArray(found) && found.length === 0)
}

function kindOf(expected: string): string {
  return KINDS[expected] ?? expected
}
