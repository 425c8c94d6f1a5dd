import { describe, expect, test } from 'vitest'
import { isDanger } from '~/domain/finder/danger'
import { readIssueWords } from '../../../../scripts/finder/read-issue-words'
import { makeFinderData } from '../../../fixtures/finder'
import { makeListing } from '../../../fixtures/make'

const { understander } = makeFinderData([makeListing()], readIssueWords('content'))
const isWarned = (query: string) => isDanger(understander.understand(query).wishes)

describe('A search that may come from someone in danger', () => {
  test.each([
    ...[
      'I want to kill myself',
      'suicide',
      'feeling suicidal',
      'sucidal thoughts',
      'suicidle',
      'I want to die',
      'end it all',
    ],
    ...[
      'self harm',
      'selfharm',
      'cutting myself',
      'i keep cutting',
      'dont want to live',
      'better off dead',
      'took an overdose',
    ],
    ...[
      'suicidal since my mum died',
      'not suicidal but low',
      'suicidal in manchester evenings',
      'kill myself xyzzy',
    ],
    ...[
      'my husband hits me',
      'he hits me',
      'domestic abuse',
      'my boyfriend hits me bristol',
      'my partner beats me',
      'i was raped',
    ],
  ])('“%s” is met with help first', (query) => expect(isWarned(query)).toBe(true))

  test.each(['grief', 'hungry', 'manchester', 'cbt online', 'scared of spiders', 'my mum died'])(
    '“%s” is not',
    (query) => expect(isWarned(query)).toBe(false),
  )
})
