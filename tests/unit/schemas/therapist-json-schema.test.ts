import { describe, expect, test } from 'vitest'
import { therapistJsonSchema } from '~/schemas/therapist-json-schema'
import { therapistExportSchema, therapistSchema } from '~/schemas/therapist'

interface Node {
  properties?: Record<string, Node>
  required?: string[]
  additionalProperties?: boolean
  items?: Node
  pattern?: string
  const?: unknown
  minItems?: number
}

const schema = therapistJsonSchema('https://undercurrent.example/data/therapists.schema.json') as Node &
  Record<string, unknown>
const record = schema.properties?.['therapists']?.items

/** Every object of a schema. */
function objectsIn(node: unknown): Node[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'properties' in node ? [node as Node] : []
  return [...own, ...Object.values(node).flatMap(objectsIn)]
}

describe('The published schema of the export', () => {
  test('It names its dialect and its address', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema['$id']).toBe('https://undercurrent.example/data/therapists.schema.json')
  })

  test('It has every key of the contract, and no key is free', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(therapistExportSchema.shape))
    expect(Object.keys(record?.properties ?? {})).toEqual(Object.keys(therapistSchema.shape))
    const objects = objectsIn(schema)
    expect(objects.length).toBeGreaterThan(5)
    expect(objects.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([])
  })

  test('It asks for what a record cannot do without', () => {
    expect(record?.required).toEqual(
      expect.arrayContaining([
        'id',
        'name',
        'title',
        'locations',
        'modes',
        'issues',
        'registrations',
        'contact',
        'bio',
      ]),
    )
    expect(record?.required).not.toContain('fee')
    expect(schema.properties?.['format']?.const).toBe('undercurrent-therapists/1')
    expect(schema.properties?.['therapists']?.minItems).toBe(1)
  })

  test('What it cannot say stands in words', () => {
    expect(schema['$comment']).toContain('fee.min is not above fee.max')
    expect(JSON.stringify(schema)).not.toContain('zod')
  })
})
