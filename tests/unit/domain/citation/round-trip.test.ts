import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toBibtex } from '~/domain/citation/bibtex'
import { bibtexToCsl } from '~/domain/citation/bibtex-to-csl'
import { parseBibtex } from '~/domain/citation/parse-bibtex'
import { parseRis, toRis } from '~/domain/citation/ris'
import { seenReference } from '~/domain/citation/seen-reference'
import { referencesSchema, type Reference } from '~/schemas/reference'
import { makeReference, makeVerification } from '../../../fixtures/make-evidence'
import { makeChance } from '../../../fixtures/random'

const ALL = referencesSchema.parse(JSON.parse(readFileSync('content/references.json', 'utf8')))
const WAYS: [string, (references: readonly Reference[]) => Reference[]][] = [
  ['BibTeX', (references) => parseBibtex(toBibtex(references)).entries.map(bibtexToCsl)],
  ['RIS', (references) => parseRis(toRis(references))],
]

/** What must come back as it was. */
function kept({ id, title, author, issued, DOI }: Reference) {
  return { id, title, author, issued: issued?.['date-parts'], DOI }
}

/** Marks that some program, somewhere, takes for its own. */
const PIECES = [
  'Therapy', 'für', 'Ångström', '治療', 'Ωmega', 'a', 'and', 'de', 'O’Neill', 'D\'Arcy', '&', '100%', '$5', '#1',
  'x_y', '{braced}', '}', '{', '\\', '\\alpha', '~', '^', '"quoted"', '<i>p</i>', '=', '@', ':', ';', '-', '–', '/',
] // prettier-ignore

describe.each(WAYS)('CSL to %s and back', (_, there) => {
  test('No reference of this site changes its title, authors, date or DOI', () => {
    expect(ALL.length).toBeGreaterThan(300)
    expect(there(ALL).map(kept)).toEqual(ALL.map(kept))
  })

  test('Nor does any as visitors may take it away, with what nobody saw left out', () => {
    const seen = ALL.map(seenReference)
    expect(there(seen).map(kept)).toEqual(seen.map(kept))
  })

  test('Nor do eight hundred made of the signs that programs stumble over', () => {
    const references = Array.from({ length: 800 }, (_, seed) => strangeReference(seed))
    expect(there(references).map(kept)).toEqual(references.map(kept))
  })
})

function strangeReference(seed: number): Reference {
  const draw = makeChance(seed)
  const words = (most: number) => Array.from({ length: draw.int(1, most) }, () => draw.pick(PIECES)).join(' ')
  const name = () =>
    draw.int(0, 3) === 0
      ? { literal: `Group ${words(4)}, ${words(2)}` }
      : { family: words(2).replaceAll(',', ''), given: words(2) }
  const date = [draw.int(1900, 2099), draw.int(1, 12), draw.int(1, 28)].slice(0, draw.int(1, 3))
  return makeReference({
    id: `work-${seed}`,
    title: words(40),
    author: Array.from({ length: draw.int(1, 5) }, name),
    issued: { 'date-parts': [date] },
    DOI: `10.1000/${words(3).replaceAll(' ', '')}`,
  })
}

describe('BibTeX from elsewhere', () => {
  const read = (text: string) => parseBibtex(text).entries.map(bibtexToCsl)

  test('Accents, quotation marks, macros and names the other way round are understood', () => {
    const [first] = read(`@string{jcp = "Journal of " # {Clinical Psychology}}
@Article{hoglend2006, title = "Analysis of the Patient--Therapist {R}elationship", journal = jcp,
  author = {Per H{\\o}glend and Fl{\\"u}ckiger, Christoph and van der Berg, Jr, Anna and {The Group}},
  year = 2006, month = oct, pages = "1739--1746"}`)
    expect(first).toMatchObject({
      type: 'article-journal',
      'container-title': 'Journal of Clinical Psychology',
      author: [
        { family: 'Høglend', given: 'Per' },
        { family: 'Flückiger', given: 'Christoph' },
        { 'non-dropping-particle': 'van der', family: 'Berg', suffix: 'Jr', given: 'Anna' },
        { literal: 'The Group' },
      ],
      issued: { 'date-parts': [[2006, 10]] },
      page: '1739-1746',
    })
  })

  test('An entry that is never closed is named, and what stands before it is read', () => {
    const { entries, faults } = parseBibtex('@book{a, title={One}}\n@book{b, title={Two}')
    expect(entries.map(({ key }) => key)).toEqual(['a'])
    expect(faults).toEqual([{ offset: 22, message: 'This entry is never closed.' }])
  })
})

describe('What visitors may take away', () => {
  test('Fields, authors and first names that no source showed are left out', () => {
    const custom = makeVerification({ unseen: ['DOI'], authorsSeen: 1, givenNamesUnseen: true })
    const seen = seenReference(makeReference({ custom }))
    expect(seen).not.toHaveProperty('DOI')
    expect(seen.author).toEqual([{ family: 'Keefe' }, { literal: 'others' }])
    expect(toBibtex([seen])).toContain('author = {Keefe and others}')
  })

  test('A title of our own stays, since a record needs one', () => {
    const seen = seenReference(makeReference({ custom: makeVerification({ unseen: ['title', 'author'] }) }))
    expect(seen).toHaveProperty('title')
    expect(seen).not.toHaveProperty('author')
  })
})
