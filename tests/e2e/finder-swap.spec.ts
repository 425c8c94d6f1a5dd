import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import getPort from 'get-port'
import { serveSite, type SiteServer } from '../../scripts/serve/site-server'
import { finderOn, untilAwake } from './finder-page'

const OUT = process.env['UNDERCURRENT_OUT'] ?? 'dist'
const ANOTHER_EXPORT = 'tests/fixtures/another-export.json'

let folder = ''
let site: SiteServer | undefined

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'swapped-'))
  cpSync(OUT, folder, { recursive: true })
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/export.ts', ANOTHER_EXPORT, '--out', folder])
  site = await serveSite(folder, await getPort())
})

test.afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

test.describe('A list that was swapped on the host, without a build', () => {
  test('is the one that is searched', async ({ page }) => {
    await page.goto(`${site?.address}/therapists/#q=depression+leeds`)
    await untilAwake(page)
    const finder = finderOn(page)
    await expect(finder.cards).toHaveCount(1)
    await expect(finder.cards).toContainText('Ada Another')
    await expect(finder.cards).not.toContainText('Fictional')
  })

  test('never leads to a page that is not there: who is new is shown in place', async ({ page }) => {
    await page.goto(`${site?.address}/therapists/#q=depression+leeds`)
    await untilAwake(page)
    const card = finderOn(page).cards.first()
    await expect(card.getByRole('heading')).toHaveText('Ada Another')
    await expect(card.getByRole('heading').getByRole('link')).toHaveCount(0)
    await card.getByText('About Ada Another').click()
    await expect(card.getByRole('link').first()).toHaveAttribute('href', /^(mailto:|tel:|https:)/)
  })

  test('with somebody called as a town is can be read both ways', async ({ page }) => {
    await page.goto(`${site?.address}/therapists/#q=bath`)
    await untilAwake(page)
    const finder = finderOn(page)
    const names = finder.cards.getByRole('heading')
    await expect(names).toHaveText(['Fay Another'])
    await page.getByRole('button', { name: 'Or someone called Bath?' }).click()
    await expect(finder.box).toHaveValue('called bath')
    await expect(names).toHaveText(['Kate Bath'])
    await page.goBack()
    await expect(names).toHaveText(['Fay Another'])
  })
})
