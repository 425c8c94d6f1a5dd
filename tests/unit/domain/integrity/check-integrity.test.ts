import { describe, expect, test } from 'vitest'
import { checkIntegrity, findUncited } from '~/domain/integrity/check-integrity'
import type { ProseFacts, SiteFacts } from '~/domain/integrity/site-facts'
import { makeMention, makeProse, makeSiteFacts } from '../../../fixtures/make-site-facts'

/** The problems of a site with one page, as the editor reads them. */
function problemsOf(page: Partial<ProseFacts>, site: Partial<SiteFacts> = {}): string[] {
  const facts = makeSiteFacts({ prose: [makeProse(page)], ...site })
  return checkIntegrity(facts).map(
    ({ file, line, column, severity, message, mend }) =>
      `${file}:${line}:${column} ${severity} ${message} | ${mend}`,
  )
}

const HERE = 'content/articles/page.mdx:12:5 error'

test('A site on which everything holds has no problem', () => {
  const page = {
    citations: [makeMention('keefe2014')],
    references: [makeMention('keefe2014')],
    people: [makeMention('undercurrent-editors')],
    components: [makeMention('Note'), makeMention('KeyPoints')],
    headings: [2, 3, 3, 2].map((depth) => ({ ...makeMention('A heading'), depth })),
    fragments: ['a-heading', 'ref-keefe2014'],
    links: ['/', '/guides/', '/guides/page/', '/guides/page/#a-heading', '#ref-keefe2014', '/issues/#x'].map(
      (name) => makeMention(name),
    ),
  }
  expect(problemsOf(page, { therapistIssues: [makeMention('grief'), makeMention('Grief')] })).toEqual([])
})

describe('A reference that does not exist', () => {
  test.each(['citations', 'references'] as const)(
    'It is named among the %s, with the nearest that do',
    (place) => {
      expect(problemsOf({ [place]: [makeMention('kefee2014')] })).toEqual([
        `${HERE} There is no reference “kefee2014”. | Did you mean keefe2014? References live in references.json.`,
      ])
    },
  )

  test('Each use of it is a problem of its own', () => {
    const citations = [makeMention('nobody', { line: 3 }), makeMention('nobody', { line: 9 })]
    expect(problemsOf({ citations })).toHaveLength(2)
  })
})

describe('A link within the site', () => {
  test('An address that no page has', () => {
    expect(problemsOf({ links: [makeMention('/guides/pag/')] })).toEqual([
      expect.stringContaining(`${HERE} No page has the address “/guides/pag/”. | Did you mean /guides/page/`),
    ])
  })

  test('A forgotten slash', () => {
    expect(problemsOf({ links: [makeMention('/guides/page')] })).toEqual([
      expect.stringContaining('Addresses on this site start and end with a slash.'),
    ])
  })

  test('A place on another page that is not there', () => {
    expect(problemsOf({ links: [makeMention('/guides/page/#a-headin')], fragments: ['a-heading'] })).toEqual([
      `${HERE} The page /guides/page/ has no place called “#a-headin”. | Did you mean a-heading?`,
    ])
  })

  test('A place on the page itself that is not there', () => {
    expect(problemsOf({ links: [makeMention('#nowhere')], fragments: ['a-heading'] })).toEqual([
      `${HERE} The page /guides/page/ has no place called “#nowhere”. | Did you mean a-heading?`,
    ])
  })

  test('An issue without prose has no page to link to', () => {
    const vocabularyOnly = { file: 'content/issues/grief.mdx', links: [], citations: [] }
    const { address: _, ...unpublished } = makeProse(vocabularyOnly)
    const page = makeProse({ links: [makeMention('/issues/grief/')] })
    const problems = checkIntegrity(makeSiteFacts({ prose: [page, unpublished] }))
    expect(problems.map(({ message }) => message)).toEqual(['No page has the address “/issues/grief/”.'])
  })
})

describe('People and issues', () => {
  test('A person who is not in people.json', () => {
    expect(problemsOf({ people: [makeMention('undercurent-editors')] })).toEqual([
      `${HERE} There is no person “undercurent-editors”. | Did you mean undercurrent-editors? People live in people.json.`,
    ])
  })

  test('An issue that a therapist names and the site does not know', () => {
    const therapistIssues = [
      { ...makeMention('greif', { file: 'content/therapists.json' }), therapist: 't0001' },
    ]
    expect(problemsOf({}, { therapistIssues })).toEqual([
      'content/therapists.json:12:5 error There is no issue “greif”, which therapist t0001 names. | ' +
        'Did you mean grief, or Grief? Issues are the files in issues/, by name or label.',
    ])
  })
})

describe('Headings', () => {
  const headings = (...depths: number[]) =>
    problemsOf({ headings: depths.map((depth, index) => ({ ...makeMention(`H${index}`), depth })) })

  test('A first-level heading is the page’s title and stands in its front matter', () => {
    expect(headings(1)).toEqual([
      `${HERE} A page has one first-level heading: its title. | Write this one with ##.`,
    ])
  })

  test('A heading that skips a level', () => {
    expect(headings(2, 4)).toEqual([
      `${HERE} The heading “H1” skips a level. | Write it with ### so that people who listen to the page can follow.`,
    ])
    expect(headings(3)).toHaveLength(1)
  })

  test('Going back up by any number of levels is right', () => {
    expect(headings(2, 3, 4, 2, 3)).toEqual([])
  })
})

describe('What an article may hold', () => {
  test('A component that does not exist', () => {
    expect(problemsOf({ components: [makeMention('KeyPoint')] })).toEqual([
      expect.stringContaining(`${HERE} There is no component <KeyPoint>. | Did you mean KeyPoints`),
    ])
  })

  test('Code', () => {
    expect(problemsOf({ forbidden: [makeMention('an import or export')] })).toEqual([
      `${HERE} Articles hold no code, but here is an import or export. | Take it out, or ask a developer for a component.`,
    ])
  })
})

describe('Things that may be there once only', () => {
  test.each([
    ['references', 'reference'],
    ['people', 'person'],
    ['therapists', 'therapist'],
    ['phrases', 'phrase'],
  ] as const)('Among the %s a second one is named, with the place of the first', (list, noun) => {
    const twice = [
      makeMention('x', { file: 'content/a.json', line: 3, column: 1 }),
      makeMention('x', { file: 'content/b.json', line: 8, column: 2 }),
    ]
    const site = { [list]: twice }
    expect(problemsOf({}, site)).toEqual([
      `content/b.json:8:2 error The ${noun} “x” is here a second time. | It stands first at content/a.json:3:1: keep one of the two.`,
    ])
  })

  test('A third one is named too', () => {
    const phrases = [1, 2, 3].map((line) => makeMention('lost my mum', { line }))
    expect(problemsOf({}, { phrases })).toHaveLength(2)
  })
})

test('Problems of every kind come all at once', () => {
  const page: Partial<ProseFacts> = {
    citations: [makeMention('nobody')],
    links: [makeMention('/nowhere/')],
    people: [makeMention('no-one')],
    headings: [{ ...makeMention('Deep'), depth: 5 }],
    components: [makeMention('Blink')],
    forbidden: [makeMention('{1 + 1}')],
  }
  const site = { therapistIssues: [makeMention('nothing')], phrases: [makeMention('a'), makeMention('a')] }
  expect(problemsOf(page, site)).toHaveLength(8)
})

describe('A reference that nothing cites', () => {
  test('It is a warning, not an error', () => {
    expect(findUncited(makeSiteFacts())).toMatchObject([
      {
        severity: 'warning',
        file: 'content/references.json',
        line: 3,
        message: 'Nothing cites the reference “keefe2014”.',
      },
    ])
  })

  test('One citation, or one verdict that rests on it, is enough', () => {
    for (const place of ['citations', 'references'])
      expect(
        findUncited(makeSiteFacts({ prose: [makeProse({ [place]: [makeMention('keefe2014')] })] })),
      ).toEqual([])
  })
})

test('A profile whose address is taken stops the build', () => {
  const site = makeSiteFacts({ takenAddresses: [makeMention('/therapists/grief/')] })
  expect(checkIntegrity(site)).toEqual([
    expect.objectContaining({
      severity: 'error',
      message:
        'The profile would stand at “/therapists/grief/”, which is taken by a list or by another therapist.',
    }),
  ])
})
