import { afterEach, describe, expect, test, vi } from 'vitest'
import { onceABuild } from '~/library/once-a-build'

afterEach(() => vi.unstubAllEnvs())

/** A loader that counts how often it was asked. */
function counted() {
  let asked = 0
  return { load: () => Promise.resolve(++asked), count: () => asked }
}

describe('Content is loaded', () => {
  test('once a build, however many pages ask', async () => {
    vi.stubEnv('PROD', true)
    const { load, count } = counted()
    const once = onceABuild(load)
    expect(await Promise.all([once(), once(), once()])).toEqual([1, 1, 1])
    expect(count()).toBe(1)
  })

  test('anew each time in development, since an editor may have changed it', async () => {
    vi.stubEnv('PROD', false)
    const once = onceABuild(counted().load)
    expect([await once(), await once()]).toEqual([1, 2])
  })
})
