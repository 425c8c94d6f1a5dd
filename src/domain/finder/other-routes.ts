import { normalise } from '~/domain/finder/normalise'

/** Where a search may be better answered than by this list: by the NHS, or by who works with young people. */
export type OtherRoute = 'nhs' | 'young'

/** “Free” by itself may be about time: `free on monday`. */
const NHS =
  /\b(?:nhs|iapt|camhs|talking therapies|for free|free of charge|free (?:therap|counsel|psycho|help|support|service|sessions?)\w*)\b|^free\b(?! (?:on|this|next|now|today|tomorrow|soon|in))/
const YOUNG =
  /\b(?:camhs|(?:child|children|childrens|kids|teen|teens|teenage|teenager|adolescent|play) (?:psycho|therap|counsel)\w*|teenager|teenage (?:son|daughter|boy|girl)|(?:for|help) (?:my |our |a )?(?:son|daughter|child|kid|teen\w*|boy|girl|grandson|granddaughter))\b/
/** Who grieves for a child is not looking for somebody who works with children. */
const BEREAVED =
  /\b(?:died|dead|death|lost|loss|losing|passed|suicide|griev|grief|mourn|bereave|miscarr|stillb)/
const AGE = /\b(?:aged? ([3-9]|1[0-7])|([3-9]|1[0-7]) ?(?:yrs?|years?|yo) ?olds?)\b/

/** The other routes that what somebody typed asks for. */
export function otherRoutesIn(query: string): OtherRoute[] {
  const text = normalise(query)
  return [
    ...(NHS.test(text) ? (['nhs'] as const) : []),
    ...(AGE.test(text) || (YOUNG.test(text) && !BEREAVED.test(text)) ? (['young'] as const) : []),
  ]
}
