import { describe, expect, test } from 'vitest'
import { profileDescription } from '~/domain/therapists/profile-description'
import { makePlace, makeTherapist } from '../../../fixtures/make'

describe('What search engines say of a profile', () => {
  test('Who, what, where and how, in whole sentences', () => {
    expect(profileDescription(makeTherapist(), false)).toBe(
      'Ann Example, psychodynamic psychotherapist, sees people in Bristol and online. ' +
        'Issues, fees, next free time and how to get in touch.',
    )
  })

  test('A fictional person is said to be fictional first of all', () => {
    expect(profileDescription(makeTherapist(), true)).toMatch(/^A fictional sample profile: Ann Example/)
  })

  test('Someone who works only away from a room has no town', () => {
    const therapist = makeTherapist({ locations: [], modes: ['online', 'telephone'] })
    expect(profileDescription(therapist, false)).toContain('sees people online and by telephone.')
  })

  test('Two rooms in one town are one town', () => {
    const locations = [makePlace('Bristol'), makePlace('Bristol'), makePlace('Bath')]
    expect(profileDescription(makeTherapist({ locations, modes: ['in-person'] }), false)).toContain(
      'sees people in Bristol and Bath.',
    )
  })

  test('Neither the bio nor a way to be reached is in it', () => {
    const therapist = makeTherapist({ bio: 'SECRET', contact: { email: 'secret@example.org' } })
    expect(profileDescription(therapist, false)).not.toMatch(/secret/i)
  })
})
