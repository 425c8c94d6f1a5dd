import { describe, expect, test } from 'vitest'
import { find } from '~/domain/finder/find'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { makeListingFile } from '~/domain/therapists/listing'
import { statusText } from '~/islands/therapist-finder/status-text'
import { makeFinderData } from '../../fixtures/finder'
import { makeHeader, makeListing } from '../../fixtures/make'

const ISSUES = [
  { id: 'grief', label: 'Grief', say: ['bereavement'] },
  { id: 'self-harm', label: 'Self-harm', say: ['hurt myself'] },
]
const data = makeFinderData([makeListing(), makeListing({ id: 'b', issues: ['self-harm'] })], ISSUES)
const ready = { state: 'ready' as const, file: makeListingFile(makeHeader(), []), data, issues: ISSUES }

/** What the line says after a query. */
const after = (query: string) =>
  statusText({
    ...{ loading: ready, asking: true, total: 2 },
    answer: find(data, { ...NOTHING_ASKED, query }, '2026-11-22T12:00'),
  })

describe('The status line of the finder', () => {
  test('Before anything is asked it says how many there are', () => {
    const loading = { state: 'idle' as const }
    expect(statusText({ loading, answer: undefined, asking: false, total: 320 })).toBe('All 320 therapists.')
  })

  test('While the list is on its way it says so', () => {
    const loading = { state: 'loading' as const }
    expect(statusText({ loading, answer: undefined, asking: true, total: 320 })).toBe('Fetching the list…')
  })

  test('When the list does not come it says what that means', () => {
    const loading = { state: 'failed' as const }
    expect(statusText({ loading, answer: undefined, asking: true, total: 320 })).toBe(
      'The list could not be fetched, so it cannot be narrowed. Everybody is listed below.',
    )
  })

  test('After a search it says how many were found', () => {
    expect(after('grief')).toBe('1 therapist of 2.')
    expect(after('xyzzy')).toBe('Nobody on the list matches all of that. I did not understand “xyzzy”.')
  })

  test('Where help stands above the list, that comes first', () => {
    expect(after('hurt myself')).toBe('Help lines are shown first, above. 1 therapist of 2.')
  })
})
