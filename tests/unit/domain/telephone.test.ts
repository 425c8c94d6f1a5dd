import { describe, expect, test } from 'vitest'
import { callAddress, textAddress, unbrokenNumber } from '~/domain/telephone'

test('A telephone number stays on one line', () => {
  expect(unbrokenNumber('0808 2000 247')).toBe('0808\u00a02000\u00a0247')
  expect(unbrokenNumber('999')).toBe('999')
})

describe('The address that dials a number', () => {
  test.each([
    ['01632 960145', 'tel:01632960145'],
    ['+44 1632 960145', 'tel:+441632960145'],
    ['+44 (0)1632 960 145', 'tel:+441632960145'],
    ['(01632) 960-145', 'tel:01632960145'],
  ])('%s: %s', (number, address) => expect(callAddress(number)).toBe(address))
})

describe('The address that opens a text message', () => {
  test('It brings the word to send, where one is asked for', () => {
    expect(textAddress({ number: '85258', body: 'SHOUT' })).toBe('sms:85258?body=SHOUT')
    expect(textAddress({ number: '85258' })).toBe('sms:85258')
  })

  test('Words are written so that an address can hold them', () => {
    expect(textAddress({ number: '1', body: 'HELP ME & now' })).toBe('sms:1?body=HELP%20ME%20%26%20now')
  })
})
