import { describe, expect, test } from 'vitest'
import { profileAddress, slugOf } from '~/domain/therapists/profile-address'
import { siteAddressSchema } from '~/schemas/prose'

describe('A name in an address', () => {
  test.each([
    ['Ann Example', 'ann-example'],
    ['Dr Zoë O’Neil', 'dr-zoe-oneil'],
    ["Siobhán O'Brien", 'siobhan-obrien'],
    ['Anne-Marie St. John', 'anne-marie-st-john'],
    ['Søren Łukasz Groß', 'soren-lukasz-gross'],
    ['Đorđe Þórsson Æbelø', 'dorde-thorsson-aebelo'],
    ['Nguyễn Thị Ánh', 'nguyen-thi-anh'],
    ['  Ann   Example  ', 'ann-example'],
    ['José (Pepe) García, PhD', 'jose-pepe-garcia-phd'],
    ['王芳', ''],
    ['Лев Выготский', ''],
  ])('“%s” becomes “%s”', (name, slug) => expect(slugOf(name)).toBe(slug))
})

describe('The address of a profile', () => {
  test('It is made of name and id, so that it stays when the list changes', () => {
    expect(profileAddress({ id: 't0001', name: 'Dr Zoë O’Neil' })).toBe('/therapists/dr-zoe-oneil-t0001/')
  })

  test.each(['王芳', 'Лев Выготский', 'محمد', '!!!', '😀'])(
    '“%s” still has an address people can use',
    (name) => {
      const address = profileAddress({ id: 't0001', name })
      expect(address).toBe('/therapists/t0001/')
      expect(siteAddressSchema.safeParse(address).success).toBe(true)
    },
  )

  test('Two people of one name have two addresses', () => {
    for (const name of ['Ann Example', '王芳'])
      expect(profileAddress({ id: 't0001', name })).not.toBe(profileAddress({ id: 't0002', name }))
  })
})
