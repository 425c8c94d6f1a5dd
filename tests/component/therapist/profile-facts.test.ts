import { describe, expect, test } from 'vitest'
import ProfileFacts from '~/components/therapist/ProfileFacts.astro'
import SampleNotice from '~/components/therapist/SampleNotice.astro'
import TherapistMap from '~/components/therapist/TherapistMap.astro'
import type { Therapist } from '~/schemas/therapist'
import { findAll, findOne } from '../../fixtures/html'
import { makePlace, makeTherapist } from '../../fixtures/make'
import { render } from '../render'

const ISSUES = [{ id: 'grief', label: 'Grief', address: '/issues/grief/', verdict: 'limited' }]

const facts = (overrides: Partial<Therapist> = {}, sample = true) =>
  render(ProfileFacts, {
    therapist: makeTherapist(overrides),
    now: '2026-11-22T12:00',
    issues: ISSUES,
    sample,
  })

/** What stands beside a heading of the list. */
async function fact(name: string, overrides: Partial<Therapist> = {}): Promise<string | undefined> {
  const { elements } = await facts(overrides)
  const names = findAll(elements, 'dt').map(({ text }) => text)
  return findAll(elements, 'dd')[names.indexOf(name)]?.text
}

describe('What is known about someone', () => {
  test('When they are next free, with the day it was checked and the day until which that holds', async () => {
    expect(await fact('Next available')).toBe(
      'Next free: Tue 24 Nov, 6 pm (checked on 10 November 2026; after 24 November 2026, ask)',
    )
  })

  test('The fee, with the day it was checked, and what a whole course comes to', async () => {
    expect(await fact('Fee')).toBe(
      '£50 to £70 for a session (checked on 10 November 2026; after 9 May 2027, ask) ' +
        '16 weekly sessions come to £800 to £1,120; a year with 42 of them, to £2,100 to £2,940. ' +
        'Plain arithmetic at this fee. Ask how long it may take, and what a missed session costs.',
    )
    const fee = { min: 60, max: 60, currency: 'GBP', per: 'session' as const, checkedOn: '2026-11-10' }
    expect(
      await fact('Fee', { fee: { ...fee, minutes: 50, slidingScale: true, concessions: 'students' } }),
    ).toMatch(
      /^£60 for 50 minutes; sliding scale; students \(checked on 10 November 2026; after 9 May 2027, ask\)/,
    )
    expect(await fact('Fee', { fee: { ...fee, checkedOn: '2025-11-10' } })).toContain(
      '(last checked on 10 November 2025, too long ago to rely on: ask)',
    )
    expect(await fact('Fee', { fee: undefined })).toBe('Not stated: ask')
  })

  test('Where, no finer than an outward postcode, and whether there are steps', async () => {
    const place = makePlace('Bath')
    expect(await fact('Where', { locations: [{ ...place, postcodeDistrict: 'BA1', stepFree: true }] })).toBe(
      'Bath, Somerset, BA1 (step-free) Online',
    )
    expect(await fact('Where', { locations: [{ ...place, stepFree: false }], modes: ['in-person'] })).toBe(
      'Bath, Somerset (not step-free)',
    )
    expect(await fact('Where', { modes: ['in-person'] })).toBe('Bristol')
    expect(await fact('Where', { locations: [], modes: ['online', 'telephone'] })).toBe('Online By telephone')
  })

  test('The registers are as stated, with the day, the number and the way to check', async () => {
    const registrations = [
      { body: 'HCPC', number: 'PYL012345', url: 'https://www.hcpc-uk.org/', checkedOn: '2026-11-10' },
    ]
    expect(await fact('Registers', { registrations })).toBe(
      'HCPC PYL012345 (as stated on 10 November 2026) look them up on hcpc-uk.org',
    )
    expect(await fact('Registers', { registrations: [] })).toBe('None named: ask')
    const { elements } = await facts({ registrations })
    const link = findAll(elements, 'a').find(({ text }) => text === 'HCPC')
    expect(link?.attributes).toMatchObject({ href: 'https://www.hcpc-uk.org/', rel: 'noreferrer' })
  })

  test('A register we do not know is named, and no address is made up for it', async () => {
    const registrations = [{ body: 'Guild of Examples', number: '12', checkedOn: '2026-11-10' }]
    expect(await fact('Registers', { registrations })).toBe(
      'Guild of Examples 12 (as stated on 10 November 2026)',
    )
  })

  test('Beside each issue stands our verdict on the therapy for it, and that it is not about the person', async () => {
    expect(await fact('Works with')).toMatch(
      /^Grief limited evidence As they say themselves\. .*not on this person\.$/,
    )
  })

  test('The issues lead to their pages', async () => {
    const link = findAll((await facts()).elements, 'a').find(({ text }) => text === 'Grief')
    expect(link?.attributes['href']).toBe('/issues/grief/')
  })

  test('What nobody said has no line', async () => {
    const names = findAll((await facts({ modalities: [], languages: [] })).elements, 'dt').map(
      ({ text }) => text,
    )
    expect(names).toEqual(['Next available', 'Fee', 'Where', 'Works with', 'Registers', 'Get in touch'])
  })
})

describe('Getting in touch', () => {
  const contact = {
    email: 'ann@example.org',
    telephone: '+44 (0)1632 960 145',
    website: 'https://ann.example.org/me',
  }

  test('By the reader’s own e-mail or telephone, or the person’s own site', async () => {
    const { elements, words } = await facts({ contact })
    const hrefs = findAll(elements, 'a').map(({ attributes }) => attributes['href'])
    expect(hrefs).toEqual(expect.arrayContaining(['mailto:ann@example.org', 'https://ann.example.org/me']))
    expect(words).toContain('ann.example.org')
  })

  test('Only what was given is shown', async () => {
    const { elements } = await facts({ contact: { email: 'ann@example.org' }, registrations: [] })
    const hrefs = findAll(elements, 'a').map(({ attributes }) => attributes['href'] ?? '')
    expect(hrefs.filter((href) => /^(mailto|tel|https):/.test(href))).toEqual(['mailto:ann@example.org'])
  })

  test.each([
    ['01632 960145', 'tel:01632960145'],
    ['+44 1632 960145', 'tel:+441632960145'],
    ['+44 (0)1632 960145', 'tel:+441632960145'],
  ])('%s is dialled as %s', async (telephone, href) => {
    const { elements } = await facts({ contact: { telephone } })
    expect(findAll(elements, 'a').map(({ attributes }) => attributes['href'])).toContain(href)
  })

  test('A fictional person’s addresses are said to lead nowhere', async () => {
    expect((await facts({}, true)).words).toContain('A fictional person: these lead nowhere.')
    expect((await facts({}, false)).words).not.toContain('fictional')
  })
})

test('Whatever an export holds is shown as words, never as HTML', async () => {
  const evil = '<script>alert(1)</script>'
  const { elements, words } = await facts({
    locations: [{ ...makePlace('Bath'), town: evil }],
    modalities: [evil],
    languages: [evil],
    registrations: [{ body: evil, number: evil, checkedOn: '2026-11-10' }],
    contact: { telephone: evil },
  })
  expect(findAll(elements, 'script')).toEqual([])
  expect(words.split(evil)).toHaveLength(7)
})

describe('The notice above a list of fictional people', () => {
  test('It says that they are fictional and cannot be booked', async () => {
    const { words } = await render(SampleNotice, { sample: true })
    expect(words).toContain('These people are fictional.')
    expect(words).toContain('Nobody here can be booked.')
  })

  test('Over real people it is not there', async () => {
    expect((await render(SampleNotice, { sample: false })).words).toBe('')
  })
})

describe('The map', () => {
  const place = (town: string, region: string) => ({ ...makePlace(town), region })
  const therapists = [
    makeTherapist({ locations: [place('Bristol', 'South West')] }),
    makeTherapist({ locations: [place('Bath', 'South West')] }),
    makeTherapist({ locations: [place('Cardiff', 'Wales')] }),
    makeTherapist({ locations: [] }),
  ]

  test('It has a name, a dot a town, and the same numbers in words beside it', async () => {
    const { elements } = await render(TherapistMap, { therapists })
    const svg = findOne(elements, 'svg')
    expect(svg.attributes).toMatchObject({
      role: 'img',
      ariaLabel: expect.stringContaining('Map of the United Kingdom') as string,
    })
    expect(findAll(elements, 'circle')).toHaveLength(3)
    expect(findAll(elements, 'li').map(({ text }) => text)).toEqual(['South West 2', 'Wales 1'])
  })
})
