import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findRegister, REGISTERS, siteName } from '~/domain/therapists/registers'

test('A register is found however its letters are written, and no other is', () => {
  expect(findRegister(' bacp ')?.body).toBe('BACP')
  expect(findRegister('Guild of Examples')).toBeUndefined()
})

test('Every address is on a site from which a reference was read', () => {
  const references = readFileSync('content/references.json', 'utf8')
  expect(REGISTERS.filter(({ address }) => !references.includes(siteName(address)))).toEqual([])
})
