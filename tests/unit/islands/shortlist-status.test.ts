import { expect, test } from 'vitest'
import { shortlistStatus } from '~/islands/shortlist/shortlist-status'
import { makeListing } from '../../fixtures/make'

/** What is said of a list on which some are listed and some no longer. */
const said = (listed: number, lost: number, isShared: boolean) => {
  const people = Array.from({ length: listed }, (_, at) => makeListing({ id: `t${at}` }))
  const gone = Array.from({ length: lost }, (_, at) => `gone${at}`)
  return shortlistStatus({
    ids: [...people.map(({ id }) => id), ...gone],
    people,
    looking: 'ready',
    isShared,
  })
}

test.each([
  [0, 0, false, 'Nobody is on your shortlist. Nothing of it is kept on this device.'],
  [1, 0, false, 'One person on your shortlist, kept on this device only.'],
  [2, 1, false, '2 people on your shortlist, kept on this device only. One more is no longer listed.'],
  [0, 2, false, 'Nobody on your shortlist is listed any more.'],
  [
    1,
    2,
    true,
    'A list of one person that somebody shared. Nothing of it is kept yet. 2 more are no longer listed.',
  ],
  [2, 0, true, 'A list of 2 people that somebody shared. Nothing of it is kept yet.'],
  [0, 1, true, 'Nobody on the list that somebody shared is listed any more.'],
])('Of %i who are listed and %i who are not (shared: %s) it says so', (listed, lost, isShared, words) => {
  expect(said(listed, lost, isShared)).toBe(words)
})
