import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { TherapistForm } from '~/islands/therapist-form/TherapistForm'
import { findAll } from '../../fixtures/html'
import { render } from '../render'

const OPTIONS = {
  issues: [
    { id: 'grief', label: 'Grief' },
    { id: 'trauma', label: 'Trauma' },
  ],
  modalities: ['Psychodynamic therapy'],
  languages: ['English', 'Welsh'],
  registers: ['BACP'],
}
const form = () =>
  render(TherapistForm, { options: OPTIONS, email: 'editors@example.org', timeZone: 'Europe/London' })

describe('The form for therapists, as it is built', () => {
  test('It is valid HTML', async () => {
    const { html } = await form()
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off' },
    })
    const { results } = validator.validateStringSync(html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([])
  })

  test('It is hidden from those without script, and holds none of the 1,254 towns yet', async () => {
    const { html, elements } = await form()
    expect(html).toContain('class="apply needs-script"')
    expect(findAll(elements, 'option').length).toBeLessThan(12)
  })

  test('It asks for what a record cannot do without', async () => {
    const { words } = await form()
    for (const label of ['Name', 'Professional title', 'E-mail', 'How you meet', 'What you work with'])
      expect(words).toContain(label)
  })
})
