import { expect, test } from 'vitest'
import Claim from '~/components/evidence/Claim.astro'
import { Objection } from '~/components/evidence/Objection'
import { joinClaims } from '~/domain/evidence/claim-ledger'
import { findAll, findOne } from '../../fixtures/html'
import { makeClaim, makeFinding, makeReference } from '../../fixtures/make-evidence'
import { render } from '../render'

test('A claim is its sentence in a span, and no space slips in', async () => {
  const { html, elements } = await render(Claim, { id: 'helps' }, 'It helps.')
  expect(html).toMatch(/^<span id="claim-helps"[^>]*>It helps\.<\/span>$/)
  expect(findOne(elements, 'span').text).toBe('It helps.')
})

test('An objection is folded, names its works, and says what would change our mind', async () => {
  const reference = makeReference()
  const evidence = { findings: [{ finding: makeFinding(), reference }], references: [reference] }
  const [record] = joinClaims([makeClaim()], evidence, [])
  const { elements, words } = await render(Objection, { record })
  expect(findOne(elements, 'details').attributes['open']).toBeUndefined()
  expect(words).toContain('The trials were few. (Keefe and others, 2014)')
  expect(words).toContain('What would change our mind: A large trial that finds no difference.')
  const links = findAll(elements, 'a').map(({ attributes }) => attributes['href'])
  expect(links).toEqual(['/evidence/keefe2014/', '/evidence/claims/#anxiety-control'])
})
