import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { freshenCards } from '~/components/therapist/freshen-cards'
import { freshenProfile } from '~/components/therapist/freshen-profile'
import ProfileFacts from '~/components/therapist/ProfileFacts.astro'
import { TherapistCard } from '~/components/therapist/TherapistCard'
import { makeListing, makeTherapist } from '../../fixtures/make'
import { render } from '../render'

const BUILT = '2026-11-22T12:00'
const FACTS = {
  nextAvailable: { start: '2026-11-24T18:00', checkedOn: '2026-11-20' },
  takingNewClients: { value: true, checkedOn: '2026-11-20' },
}

/** A built card, freshened at another time. */
async function cardAt(now: string) {
  const { html } = await render(TherapistCard, { listing: makeListing(FACTS), now: BUILT, sample: true })
  const { document } = new JSDOM(html).window
  const hasFaded = freshenCards(document, now)
  const when = document.querySelector('.card-when')
  return { hasFaded, words: when?.textContent.replace(/\s+/g, ' '), kind: when?.className }
}

/** The facts of a built profile, freshened at another time. */
async function profileAt(now: string) {
  const { html } = await render(ProfileFacts, {
    ...{ therapist: makeTherapist(FACTS), now: BUILT, issues: [], sample: true },
  })
  const { document } = new JSDOM(html).window
  freshenProfile(document, now)
  return document.body.textContent.replace(/\s+/g, ' ')
}

describe('What was built some time ago', () => {
  test.each([
    ['2026-11-23T09:00', false, 'Next free: Tue 24 Nov, 6 pm checked 3 days ago', 'slot'],
    ['2026-11-24T18:00', true, 'Taking new clients: ask when checked 4 days ago', 'taking-clients'],
    ['2026-12-19T09:00', true, 'Availability not known: ask checked 4 weeks ago', 'ask'],
  ])('At %s a card says what is true then, and whether it has faded', async (now, hasFaded, words, kind) => {
    expect(await cardAt(now)).toEqual({ hasFaded, words, kind: `card-when card-${kind}` })
  })

  test('A profile says so of the time, with the day it was checked', async () => {
    expect(await profileAt('2026-11-25T09:00')).toContain(
      'Taking new clients: ask when (checked on 20 November 2026; after 18 December 2026, ask)',
    )
    expect(await profileAt('2026-12-19T09:00')).toContain(
      'Availability not known: ask (last checked on 20 November 2026)',
    )
  })

  test('A profile says so of the fee, which lasts longer', async () => {
    expect(await profileAt('2026-12-19T09:00')).toContain(
      '(checked on 10 November 2026; after 9 May 2027, ask)',
    )
    expect(await profileAt('2027-05-10T09:00')).toContain(
      '(last checked on 10 November 2026, too long ago to rely on: ask)',
    )
  })

  test('Where nothing was checked nothing is changed', async () => {
    const { html } = await render(ProfileFacts, {
      therapist: makeTherapist({ nextAvailable: null, takingNewClients: undefined, fee: undefined }),
      ...{ now: BUILT, issues: [], sample: true },
    })
    const { document } = new JSDOM(html).window
    const before = document.body.innerHTML
    freshenProfile(document, '2027-05-10T09:00')
    expect(document.body.innerHTML).toBe(before)
  })
})
