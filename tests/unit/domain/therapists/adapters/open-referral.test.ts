import { describe, expect, test } from 'vitest'
import { toOpenReferral } from '~/domain/therapists/adapters/open-referral'
import { stableUuid } from '~/domain/therapists/adapters/stable-uuid'
import type { Therapist } from '~/schemas/therapist'
import { makeHeader, makeTherapist } from '../../../../fixtures/make'

const SITE = 'https://undercurrent.example'
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

const serviceOf = (overrides: Partial<Therapist> = {}, sample = false) =>
  toOpenReferral({ ...makeHeader({ sample }), therapists: [makeTherapist(overrides)] }, SITE)[0]

/** Every `id` in a value, however deep. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value ? [String(value.id)] : []
  return [...own, ...Object.values(value).flatMap(idsIn)]
}

describe('An export in the form of Open Referral', () => {
  test('A therapist is a service with what the specification requires, and the address of the profile', () => {
    expect(serviceOf()).toMatchObject({
      ...{ name: 'Ann Example, Psychodynamic psychotherapist', status: 'active' },
      url: `${SITE}/therapists/ann-example-t0001/`,
      cost_options: [{ amount: 50 }, { amount: 70 }],
      accreditations: 'As stated by the therapist: BPC',
    })
  })

  test('Towns are physical locations without a street, online is a virtual one', () => {
    const places = serviceOf()?.service_at_locations.map(({ location }) => location)
    expect(places).toMatchObject([
      { location_type: 'physical', name: 'Bristol', latitude: 51.4552 },
      { location_type: 'virtual', name: 'Online' },
    ])
    expect(JSON.stringify(places)).not.toContain('address')
  })

  test('Every part has an identifier of its own, a UUID that stays the same', () => {
    const ids = idsIn(serviceOf({ contact: { telephone: '01632 960145' } }))
    expect(ids.length).toBeGreaterThan(6)
    expect(ids.filter((id) => !UUID.test(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    expect(idsIn(serviceOf({ contact: { telephone: '01632 960145' } }))).toEqual(ids)
  })

  test('A fictional person is said to be one, a real one never', () => {
    expect(serviceOf({}, true)?.description).toMatch(/^A fictional sample: this person does not exist\. /)
    expect(serviceOf({}, false)?.description).not.toMatch(/fictional/i)
  })

  test('What is not known is not there', () => {
    const bare = serviceOf({
      fee: undefined,
      registrations: [],
      languages: [],
      contact: { website: 'https://a.example' },
    })
    for (const key of ['cost_options', 'fees_description', 'accreditations', 'languages', 'email', 'phones'])
      expect(bare).not.toHaveProperty(key)
  })
})

test('100,000 texts have as many identifiers', () => {
  const ids = new Set(Array.from({ length: 100_000 }, (_, index) => stableUuid(`t${index}`)))
  expect(ids.size).toBe(100_000)
})
