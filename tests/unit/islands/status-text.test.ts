import { describe, expect, test } from 'vitest'
import { dangersIn } from '~/domain/finder/danger'
import { search } from '~/domain/finder/desk'
import { NOTHING_ASKED } from '~/domain/finder/search-state'
import { statusText } from '~/islands/therapist-finder/status-text'
import { makeFinderData } from '../../fixtures/finder'
import { makeListing } from '../../fixtures/make'

const ISSUES = [
  { id: 'grief', label: 'Grief', say: ['bereavement'] },
  { id: 'self-harm', label: 'Self-harm', say: ['hurt myself'] },
]
const data = makeFinderData([makeListing(), makeListing({ id: 'b', issues: ['self-harm'] })], ISSUES)

const NOT_YET = { searched: undefined, total: 320, helpComesFirst: false }

/** What the line says after a query. */
const after = (query: string) =>
  statusText({
    ...{ loading: 'ready', asking: true, total: 2 },
    helpComesFirst: dangersIn(query).length > 0,
    searched: search(data, {
      ...{ kind: 'search', state: { ...NOTHING_ASKED, query }, now: '2026-11-22T12:00', most: 24 },
    }),
  })

describe('The status line of the finder', () => {
  test('Before anything is asked it says how many there are', () => {
    const loading = 'idle'
    expect(statusText({ loading, ...NOT_YET, asking: false })).toBe('All 320 therapists.')
  })

  test('While the list is on its way it says so', () => {
    const loading = 'loading'
    expect(statusText({ loading, ...NOT_YET, asking: true })).toBe('Fetching the list…')
  })

  test('When the list does not come it says what that means', () => {
    const loading = 'failed'
    expect(statusText({ loading, ...NOT_YET, asking: true })).toBe(
      'The list could not be fetched, so it cannot be narrowed. Everybody is listed below.',
    )
  })

  test('When the list comes and is no list, that is said, and not that it did not come', () => {
    const loading = 'unsound'
    expect(statusText({ loading, ...NOT_YET, asking: true })).toBe(
      'The list could not be read: it arrived damaged, so it cannot be narrowed. Everybody is listed below.',
    )
  })

  test('After a search it says how many were found', () => {
    expect(after('grief')).toBe('1 therapist of 2.')
    expect(after('xyzzy')).toBe('Nobody on the list matches all of that. I did not understand “xyzzy”.')
  })

  test('Where help stands above the list, that comes first', () => {
    expect(after('hurt myself')).toBe('Help lines are shown first, above. 1 therapist of 2.')
  })

  test('Help that stands there is told even where the list never comes', () => {
    const said = statusText({ ...NOT_YET, loading: 'offline', asking: true, helpComesFirst: true })
    expect(said).toMatch(/^Help lines are shown first, above\. You seem to be offline/)
  })
})
