import { describe, expect, test } from 'vitest'
import { profileData, toScriptText } from '~/domain/discovery/profile-data'
import { makeHeader, makeTherapist } from '../../../fixtures/make'

const ADDRESS = 'https://undercurrent.example/therapists/ann-example-t0001/'
const REAL = makeHeader({ sample: false })

describe('What a profile tells search engines', () => {
  test('Of a fictional person nothing', () => {
    expect(profileData(makeTherapist(), makeHeader({ sample: true }), ADDRESS)).toBeUndefined()
  })

  test('Of a real one a page about a person, at the page’s own address and date', () => {
    expect(profileData(makeTherapist(), REAL, ADDRESS)).toMatchObject({
      '@type': 'ProfilePage',
      '@id': ADDRESS,
      dateModified: REAL.exportedAt,
      mainEntity: { '@type': 'Person', name: 'Ann Example', jobTitle: 'Psychodynamic psychotherapist' },
    })
  })

  test('No rating, no register that was not checked, no e-mail address', () => {
    const text = JSON.stringify(profileData(makeTherapist(), REAL, ADDRESS))
    expect(text).not.toMatch(/rating|review|memberOf|BPC|@example\.org/i)
  })

  test('Nothing empty where little is known', () => {
    const person = makeTherapist({ languages: [], locations: [], contact: { telephone: '01632 960145' } })
    expect(profileData(person, REAL, ADDRESS)?.['mainEntity']).toEqual({
      ...{ '@type': 'Person', '@id': `${ADDRESS}#person` },
      ...{ name: 'Ann Example', jobTitle: 'Psychodynamic psychotherapist' },
    })
  })

  test('Nothing in a name can end the script it stands in', () => {
    expect(toScriptText({ name: '</script><b>' })).not.toContain('<')
    expect(JSON.parse(toScriptText({ name: '</script>' }))).toEqual({ name: '</script>' })
  })
})
