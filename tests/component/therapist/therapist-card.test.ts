import { describe, expect, test } from 'vitest'
import { TherapistCard } from '~/components/therapist/TherapistCard'
import type { Therapist } from '~/schemas/therapist'
import { findAll, findOne } from '../../fixtures/html'
import { makeListing, makePlace } from '../../fixtures/make'
import { render } from '../render'

const NOW = '2026-11-22T12:00'
const FRESH = '2026-11-20'
const STALE = '2026-10-01'

/** A card as the reader meets it. */
const card = (overrides: Partial<Therapist> = {}, props: object = {}) =>
  render(TherapistCard, { listing: makeListing(overrides), now: NOW, sample: true, ...props })

describe('Who it is', () => {
  test('The name leads to the profile', async () => {
    const { elements } = await card()
    expect(findOne(elements, 'a')).toMatchObject({
      text: 'Ann Example',
      attributes: { href: '/therapists/ann-example-t0001/' },
    })
    expect(findOne(elements, 'h3').text).toBe('Ann Example')
    expect((await card()).words).toContain('Psychodynamic psychotherapist')
  })

  test('A fictional person is marked as one, in words', async () => {
    expect((await card()).words).toContain('Fictional sample')
    expect((await card({}, { sample: false })).words).not.toContain('Fictional')
  })

  test('Signs of HTML in a name are words', async () => {
    const { elements } = await card({ name: '<img src=x> Ann' })
    expect(findAll(elements, 'img')).toEqual([])
    expect(findOne(elements, 'h3').text).toBe('<img src=x> Ann')
  })
})

describe('When', () => {
  const taking = (value: boolean, checkedOn = FRESH) => ({ takingNewClients: { value, checkedOn } })
  const free = (start: string, checkedOn = FRESH) => ({ nextAvailable: { start, checkedOn } })

  test.each<[string, Partial<Therapist>, string]>([
    ['A time to come', free('2026-11-24T18:00'), 'Next free: Tue 24 Nov, 6 pm'],
    ['No known time', { ...taking(true), nextAvailable: null }, 'Taking new clients: ask when'],
    ['Full', taking(false), 'Not taking new clients'],
    [
      'A time that has passed',
      { ...free('2026-11-21T18:00'), takingNewClients: undefined },
      'Availability not known: ask',
    ],
    [
      'A time checked too long ago',
      { ...free('2026-11-24T18:00', STALE), takingNewClients: undefined },
      'Availability not known: ask',
    ],
    ['Nothing', { nextAvailable: null, takingNewClients: undefined }, 'Availability not known: ask'],
  ])('%s', async (_, overrides, sentence) => {
    expect(findOne((await card(overrides)).elements, 'strong').text).toBe(sentence)
  })

  test('The day it was checked stands beside it, apart from the words before', async () => {
    expect((await card({ ...taking(true), ...free('2026-11-24T18:00') })).words).toMatch(
      /6 pm\s+checked 20 November 2026/,
    )
  })

  test('Where nothing was checked no day is shown', async () => {
    expect((await card({ nextAvailable: null, takingNewClients: undefined })).words).not.toContain('checked')
  })
})

describe('Where and how much', () => {
  test.each<[Partial<Therapist>, string]>([
    [{ modes: ['in-person'] }, 'In person in Bristol'],
    [{ modes: ['in-person', 'online'] }, 'Bristol; also online'],
    [{ modes: ['in-person', 'online', 'telephone'] }, 'Bristol; also online and by telephone'],
    [{ locations: [], modes: ['online', 'telephone'] }, 'Online and by telephone'],
    [
      { locations: [makePlace('Bath'), makePlace('Bristol')], modes: ['in-person'] },
      'In person in Bath and Bristol',
    ],
    [{ locations: [makePlace('Bath'), makePlace('Bath')], modes: ['in-person'] }, 'In person in Bath'],
  ])('%j: %s', async (overrides, words) => expect((await card(overrides)).words).toContain(words))

  test('The fee, the sliding scale, or that it is to be asked', async () => {
    const fee = { min: 50, max: 70, currency: 'GBP', per: 'session' as const, checkedOn: FRESH }
    expect((await card({ fee })).words).toContain('£50 to £70 a session')
    expect((await card({ fee: { ...fee, slidingScale: true } })).words).toContain('a session, sliding scale')
    expect((await card({ fee: undefined })).words).toContain('Fee not stated: ask')
  })
})

describe('Why it is there', () => {
  test('The reason stands on it where something was asked', async () => {
    const { elements } = await card({}, { reason: 'works with grief · in Bristol' })
    expect(findOne(elements, 'p.card-reason').text).toBe('works with grief · in Bristol')
  })

  test('Where nothing was asked there is none', async () => {
    expect(findAll((await card()).elements, 'p.card-reason')).toEqual([])
  })
})
