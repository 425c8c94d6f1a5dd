import { expect, test } from 'vitest'
import { CITE_FORMATS, citeAddress } from '~/domain/citation/cite-formats'
import { pageReference } from '~/domain/evidence/work-words'

const site = { name: 'Undercurrent', address: 'https://undercurrent.example' }
const page = pageReference({ title: 'Does it work?', address: '/guides/a/', changed: '2026-11-22' }, site)
const written = Object.fromEntries(CITE_FORMATS.map(({ ending, write }) => [ending, write(page)]))

test('A page can be cited as text, BibTeX and RIS, with its title, day and address', () => {
  expect(written['txt']).toBe(
    'Undercurrent. Does it work? Undercurrent; 2026. https://undercurrent.example/guides/a/\n',
  )
  expect(written['bib']).toContain('date = {2026-11-22}')
  expect(written['ris']).toContain('UR  - https://undercurrent.example/guides/a/')
})

test('Each format of a page has an address of its own', () => {
  expect(citeAddress('/guides/does-it-work/', 'bib')).toBe('/data/cite/guides-does-it-work.bib')
})
