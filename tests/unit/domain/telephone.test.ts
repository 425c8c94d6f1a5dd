import { expect, test } from 'vitest'
import { unbrokenNumber } from '~/domain/telephone'

test('A telephone number stays on one line', () => {
  expect(unbrokenNumber('0808 2000 247')).toBe('0808\u00a02000\u00a0247')
  expect(unbrokenNumber('999')).toBe('999')
})
