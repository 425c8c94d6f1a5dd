import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { therapistSchema } from '~/schemas/therapist'
import { check, expectFaults, fillForm, openForm } from './therapist-form-page'
import { watchRequests } from './watch-requests'

test.describe('The form for therapists', () => {
  test('An empty form says all that is missing, in a summary that leads to the fields', async ({ page }) => {
    await openForm(page)
    await check(page)
    await expectFaults(page, [
      'Write your name as clients will see it.',
      'Write your professional title.',
      'Give at least one of e-mail, telephone and website.',
      'Choose at least one way of meeting.',
      'Choose at least one thing that you work with.',
    ])
    await page.getByRole('link', { name: 'Write your professional title.' }).click()
    const title = page.getByLabel('Professional title')
    await expect(title).toBeFocused()
    await expect(title).toHaveAttribute('aria-invalid', 'true')
    await expect(title).toHaveAccessibleDescription(/Write your professional title\./)
    await page
      .locator('.apply-summary')
      .getByRole('link', { name: 'Choose at least one way of meeting.' })
      .click()
    await expect(page.getByLabel('In person')).toBeFocused()
  })

  test('A good form becomes a file that the build would take', async ({ page }) => {
    await openForm(page)
    await fillForm(page)
    await page.getByLabel('Lowest fee for a session, in pounds').fill('60')
    await page.getByLabel('Register', { exact: true }).fill('HCPC')
    await page.getByLabel('Your number there').fill('PYL012345')
    await check(page)
    await expect(page.getByRole('heading', { name: 'Your record is ready' })).toBeFocused()
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download the file' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('zoe-oneil.json')
    const record = therapistSchema.parse(JSON.parse(readFileSync(await download.path(), 'utf8')))
    expect(record).toMatchObject({
      ...{ name: 'Zoë O’Neil', modes: ['in-person'], issues: ['grief'] },
      locations: [{ town: 'Leeds', lat: 53.8 }],
      fee: { min: 60, max: 60 },
      registrations: [{ body: 'HCPC', number: 'PYL012345' }],
    })
    const mail = await page.getByRole('link', { name: /^Write the e-mail to / }).getAttribute('href')
    expect(decodeURIComponent(mail ?? '')).toContain('"name":"Zoë O’Neil"')
  })

  test('Faults in a place, a fee and a register stand beside their fields, and go when mended', async ({
    page,
  }) => {
    await openForm(page)
    await fillForm(page)
    await page.getByRole('button', { name: 'Add another place' }).click()
    await page.getByRole('group', { name: 'Place 2' }).getByLabel('Town or city').fill('Atlantis')
    await page.getByLabel('Lowest fee for a session, in pounds').fill('80')
    await page.getByLabel('Highest fee').fill('60')
    await page.getByLabel('Register', { exact: true }).fill('HCPC')
    await page.getByLabel('Your number there').fill('12')
    await check(page)
    await expectFaults(page, [
      'We do not know this place. Choose the nearest town that we know, for distances.',
      'The highest fee is below the lowest. Change one of the two.',
      'An HCPC number is two or three capital letters and digits, such as PYL012345.',
    ])
    await page.getByLabel('Nearest town that we know').fill('Bath')
    await page.getByLabel('Highest fee').fill('90')
    await page.getByLabel('Your number there').fill('PYL012345')
    await check(page)
    await expect(page.getByRole('heading', { name: 'Your record is ready' })).toBeVisible()
    await expect(page.getByLabel('Or copy it from here')).toHaveValue(/"town": "Atlantis"/)
  })

  test('Answers that nobody can mean are asked about, with a way to mend each', async ({ page }) => {
    await openForm(page)
    await fillForm(page)
    await page.getByLabel('Telephone', { exact: true }).fill('abc')
    await page.getByLabel('Lowest fee for a session, in pounds').fill('8000')
    await page.getByLabel('Next free first meeting').fill('2020-01-01T10:00')
    await check(page)
    await expectFaults(page, [
      'Write the whole telephone number in digits, such as 01632 960145.',
      'A fee is for one session, in pounds. Write 500 or less.',
      'This time has passed. Write one that is still to come, or leave it empty.',
    ])
    await page.getByLabel('Telephone', { exact: true }).fill('01632 960145')
    await page.getByLabel('Lowest fee for a session, in pounds').fill('80')
    await page.getByLabel('Next free first meeting').fill('2999-01-01T10:00')
    await page.getByLabel('Are you taking new clients?').selectOption('no')
    await check(page)
    await expectFaults(page, [
      'You say that you take no new clients. Take this time out, or change that answer.',
    ])
    await page.getByLabel('Are you taking new clients?').selectOption('yes')
    await check(page)
    await expect(page.getByRole('heading', { name: 'Your record is ready' })).toBeFocused()
  })

  test('It can be filled in and sent by keyboard alone', async ({ page }) => {
    await openForm(page)
    await page.getByLabel('Name', { exact: true }).focus()
    await page.keyboard.type('Zoë O’Neil')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Counsellor')
    await page.keyboard.press('Enter')
    await expect(page.locator('.apply-summary')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByLabel('E-mail')).toBeFocused()
    await page.keyboard.type('zoe@example.org')
    await page.getByLabel('Online', { exact: true }).focus()
    await page.keyboard.press('Space')
    await page.getByLabel('Grief', { exact: true }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Your record is ready' })).toBeFocused()
  })

  test('It goes back to what was typed, and wipes it when asked', async ({ page }) => {
    await openForm(page)
    await fillForm(page)
    await check(page)
    await page.getByRole('button', { name: 'Change something' }).click()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Zoë O’Neil')
    await expect(page.getByLabel('Grief', { exact: true })).toBeChecked()
    await check(page)
    await page.getByRole('button', { name: 'Wipe everything' }).click()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('')
    await expect(page.getByLabel('Grief', { exact: true })).not.toBeChecked()
  })

  test('It keeps nothing and sends nothing', async ({ page }) => {
    await openForm(page)
    const asked = watchRequests(page)
    await fillForm(page)
    await check(page)
    await expect(page.getByRole('heading', { name: 'Your record is ready' })).toBeVisible()
    expect(asked).toEqual([])
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ])
    await page.reload()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('')
  })
})

test.describe('Without script', () => {
  test.use({ javaScriptEnabled: false })

  test('The page says how to send the details by e-mail, and shows no form that could not work', async ({
    page,
  }) => {
    await page.goto('/therapists/apply/')
    await expect(page.locator('.apply')).toBeHidden()
    const words = await page.locator('noscript').textContent()
    expect(words).toContain('The form needs script, which is off.')
    expect(words).toContain('your registers, with your number on each')
  })
})
