import type { Entry } from '~/domain/finder/words/entry'

const entry = (kind: Entry['kind'], id: string, label: string, say: string, instead?: string): Entry => ({
  ...{ kind, id, label, say: say.split(', ') },
  ...(instead ? { instead } : {}),
})

/** Ways to meet. Where nobody offers the telephone by itself, those who work online are the nearest thing. */
export const MODES: readonly Entry[] = [
  entry(
    ...(['mode', 'online', 'Online'] as const),
    'zoom, video, video call, video link, videocall, remote, remotely, skype, teams, facetime, virtual, virtually, from home, internet, web, webcam, on line, over the internet, e therapy, any location, anywhere in the uk, by text, by email, by message, text therapy, email therapy, messaging, live chat, whatsapp',
  ),
  entry(
    ...(['mode', 'in-person', 'In person'] as const),
    'face to face, f2f, ftf, in the room, in a room, inperson, face 2 face, in real life, at their office, same room',
  ),
  entry(
    ...(['mode', 'telephone', 'By telephone'] as const),
    'telephone, phone, by phone, over the phone, phone call, phone calls, on the phone, by telephone, audio only',
    'online',
  ),
]

/** Genders people state. Any other word an export holds is an entry of its own. */
export const GENDERS: readonly Entry[] = [
  entry('gender', 'female', 'Woman', 'female, woman, women, lady, ladies, womens, womans, females'),
  entry('gender', 'male', 'Man', 'male, man, men, gentleman, bloke, guy, mens, mans, males'),
  entry(
    ...(['gender', 'non-binary', 'Non-binary'] as const),
    'non binary, nonbinary, enby, genderqueer, gender queer, genderfluid, agender, nb therapist',
  ),
]

/** When the next free time is. `days:7` means within seven days of now. */
export const TIMES: readonly Entry[] = [
  entry(
    ...(['time', 'evening', 'Evening'] as const),
    'evening, evenings, eve, after work, after hours, out of hours, after 5, after 6, after five, after six, after 7, after seven, eves, after office hours, late appointments, night time, nights, tonight, at night, weekday evenings, outside working hours',
  ),
  entry(
    ...(['time', 'weekend', 'Weekend'] as const),
    'weekends, week end, saturday, saturdays, sunday, sundays, saturday morning, saturday mornings, saturday afternoon, sunday morning, sunday afternoon, sat, sat or sun, at the weekend',
  ),
  entry(
    ...(['time', 'daytime', 'Daytime'] as const),
    'day time, morning, mornings, afternoon, afternoons, lunchtime, lunch time, lunch break, weekday, weekdays, during the day, school hours, while kids at school, early morning, before work',
  ),
  entry(
    ...(['time', 'days:7', 'Within a week'] as const),
    'this week, asap, as soon as possible, soon, soonest, urgent, urgently, quickly, immediately, straight away, right away, today, tomorrow, next few days, no waiting list, short waiting list, available now, earliest, has space, have space, space now, spaces now, immediate start, start now, see someone now',
  ),
  entry('time', 'days:14', 'Within two weeks', 'next week, within a fortnight, fortnight'),
]

/** What a room is to be like. */
export const ACCESS: readonly Entry[] = [
  entry(
    ...(['access', 'step-free', 'Step-free'] as const),
    'stepfree, step free access, wheelchair, wheelchairs, wheelchair access, wheelchair accessible, wheelchair user, disabled access, accessible, accessible room, no stairs, no steps, cant do stairs, cant manage stairs, ground floor, ramp, level access, lift access, mobility scooter',
  ),
]

/** Words about money. Sums such as “under £60” are read by rule. */
export const FEES: readonly Entry[] = [
  entry(
    ...(['fee', 'low', 'Lower fee or sliding scale'] as const),
    'cheap, cheaper, cheapest, low cost, lower cost, low fee, low fees, affordable, inexpensive, reasonable price, reasonably priced, budget, low price, low income, on a budget, cant afford much, not too expensive, discount, discounted, low rate, on benefits, student rate, student discount, skint, no money, universal credit, reduced price, trainee rate, for free, free of charge, money is tight',
  ),
  entry(
    ...(['fee', 'sliding', 'Sliding scale'] as const),
    'sliding scale, concession, concessions, concessionary, reduced fee, reduced fees, reduced rate, pay what you can, pay what i can, bursary, means tested',
  ),
]
