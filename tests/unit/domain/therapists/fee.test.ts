import { describe, expect, test } from 'vitest'
import { formatFee, formatMoney } from '~/domain/therapists/fee'

describe('A fee as people say it', () => {
  test.each([
    [{ min: 60, max: 60, currency: 'GBP' }, '£60'],
    [{ min: 50, max: 70, currency: 'GBP' }, '£50 to £70'],
    [{ min: 0, max: 40, currency: 'GBP' }, '£0 to £40'],
    [{ min: 80, max: 80, currency: 'EUR' }, '€80'],
    [{ min: 1200, max: 1200, currency: 'GBP' }, '£1,200'],
  ])('%o is %s', (fee, words) => expect(formatFee(fee)).toBe(words))

  test('A currency without a sign of its own shows its code', () => {
    expect(formatMoney(900, 'SEK')).toBe('SEK\u00a0900')
  })
})
