import { expect, test } from '@playwright/test'
import { PAGES, PROFILES, ROOMS, SOURCES } from '../e2e/site-pages'
import { audit, auditInEveryLook, LOOKS, wear } from './audit'

/** Enough that two workers finish together. */
const SHARDS = 16

const shardOf = <T>(all: readonly T[], shard: number) => all.filter((_, index) => index % SHARDS === shard)

for (let shard = 0; shard < SHARDS; shard++) {
  const pages = shardOf(PAGES, shard)
  const profiles = shardOf([...PROFILES, ...SOURCES, ...ROOMS], shard)

  test(`Every page is free of axe faults, part ${shard + 1} of ${SHARDS}`, async ({ page }) => {
    test.setTimeout(600_000)
    const faults: string[] = []
    for (const address of pages) {
      await page.goto(address)
      faults.push(...(await auditInEveryLook(page)).map((fault) => `${address} ${fault}`))
    }
    for (const [index, address] of profiles.entries()) {
      const look = LOOKS[index % LOOKS.length] ?? LOOKS[0]
      await wear(page, look)
      await page.goto(address)
      faults.push(...(await audit(page)).map((fault) => `${address} ${look.colorScheme} ${fault}`))
    }
    expect(faults).toEqual([])
  })
}

test('The check is awake: it finds a fault that is put in', async ({ page }) => {
  await page.goto('/about/')
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang')
    const tiny = [1, 2].map(() => Object.assign(document.createElement('button'), { textContent: 'x' }))
    for (const button of tiny) button.style.cssText = 'width:9px;height:9px;padding:0;margin:0;border:0'
    document.querySelector('main')?.append(...tiny)
  })
  const faults = (await audit(page)).join('\n')
  expect(faults).toContain('html-has-lang')
  expect(faults).toContain('target-size')
})
