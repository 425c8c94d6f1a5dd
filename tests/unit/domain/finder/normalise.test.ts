import { expect, test } from 'vitest'
import { normalise } from '~/domain/finder/normalise'

test.each([
  ['Grief', 'grief'],
  ['  a   lot ', 'a lot'],
  ['can’t sleep', 'cant sleep'],
  ["can't sleep", 'cant sleep'],
  ['can`t sleep', 'cant sleep'],
  ['Zoë Bäcker', 'zoe backer'],
  ['anxiety/stress, work-related!', 'anxiety stress work related'],
  ['ﬁnancial', 'financial'],
  ['１００', '100'],
  ['Лев', 'лев'],
  ['王芳', '王芳'],
  ['😀 !?', ''],
  ['', ''],
])('The finder compares “%s” as “%s”', (text, compared) => expect(normalise(text)).toBe(compared))

test('What has been made comparable once stays as it is', () => {
  for (const text of ['Zoë’s  Grief', 'İstanbul', 'ÅNGSTRÖM', 'e\u0301te'])
    expect(normalise(normalise(text))).toBe(normalise(text))
})
