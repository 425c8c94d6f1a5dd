import { normalise } from '~/domain/finder/normalise'

/** What people in danger say, as plain words, for the time before the finder's own words are there, or where they never come. */
const SAID = new RegExp(
  [
    ...['suicid', 'kill (my|him|her|them)sel', 'killing myself', 'want to die', 'wanna die', 'end it all'],
    ...['end my life', 'ending my life', 'take my (own )?life', 'self ?harm', 'hurt(ing)? myself'],
    ...['cut(ting)? myself', 'overdose', 'no reason to live', 'better off dead'],
    ...['(hits|hitting|beats|beating|strangled|raped) me', 'domestic (abuse|violence)'],
  ].join('|'),
)

/** Whether what was typed sounds like danger, before anything is known about words. */
export function soundsLikeDanger(query: string): boolean {
  return SAID.test(normalise(query))
}
