import { Draw } from './draw'
import { TRADITIONS, type Tradition } from './tradition'

/** A full name with what goes with it. */
export interface Name {
  full: string
  gender: 'female' | 'male' | 'non-binary'
  tradition: Tradition
}

/** Pairs the lists would make that belong to somebody well known. */
const WELL_KNOWN: ReadonlySet<string> = new Set([
  'Alejandra Benítez',
  'Andrzej Krawczyk',
  'Christopher Tanner',
  'Duarte Barbosa',
  'Euan Baird',
  'Jyoti Vyas',
  'Kamran Qureshi',
  'Karim Sabbagh',
  'Kavita Patel',
  'Leah Feldman',
  'Morag MacKinnon',
  'Nuno Vasconcelos',
  'Philip Brocklehurst',
  'Ruth Teitelbaum',
  'Sofia Carvalho',
  'Yaw Frimpong',
])

/**
 * The name of person `number` (from 1). No two numbers of a seed share a name, and none depends on another:
 *
 *     hundred of the number ─▶ shuffled cards, one a person, as many of each tradition as its share
 *     card ─▶ tradition, and how many of that tradition came before it ─▶ that pair of given and family name
 *
 * Throws when a tradition has no pair left.
 */
export function makeName(seed: string, number: number): Name {
  const { tradition, before } = cardOf(seed, number)
  const pair = nthPair(seed, tradition, before)
  const draw = new Draw(seed, number, 'family name')
  const second = draw.chance(0.05) ? `-${draw.pick(draw.pick(TRADITIONS).families)}` : ''
  const family = second === `-${pair.family}` ? pair.family : pair.family + second
  return { full: `${pair.given} ${family}`, gender: genderOf(pair.given, tradition), tradition }
}

function cardOf(seed: string, number: number): { tradition: Tradition; before: number } {
  const cards = TRADITIONS.flatMap((tradition) => Array.from({ length: tradition.share }, () => tradition))
  const hundred = Math.floor((number - 1) / cards.length)
  const shuffled = new Draw(seed, hundred, 'traditions').shuffle(cards)
  const place = (number - 1) % cards.length
  const tradition = shuffled[place]
  if (!tradition) throw new Error(`A person’s number is a whole number from 1, not ${number}`)
  const sameBefore = shuffled.slice(0, place).filter((card) => card === tradition).length
  return { tradition, before: hundred * tradition.share + sameBefore }
}

/** Walks the pairs diagonally, so that names repeat as late as they can. */
function nthPair(seed: string, tradition: Tradition, nth: number): { given: string; family: string } {
  const draw = new Draw(seed, tradition.key, 'order of names')
  const givens = draw.shuffle([...tradition.women, ...tradition.men, ...(tradition.either ?? [])])
  const families = draw.shuffle(tradition.families)
  const lap = leastCommonMultiple(givens.length, families.length)
  let left = nth
  for (let step = 0; step < givens.length * families.length; step++) {
    const given = givens[step % givens.length] ?? ''
    const family = families[(step + Math.floor(step / lap)) % families.length] ?? ''
    if (!WELL_KNOWN.has(`${given} ${family}`) && left-- === 0) return { given, family }
  }
  throw new Error(
    `There are not enough names for so many people: make fewer, or add some to the tradition “${tradition.key}”`,
  )
}

function genderOf(given: string, tradition: Tradition): Name['gender'] {
  if (tradition.women.includes(given)) return 'female'
  return tradition.men.includes(given) ? 'male' : 'non-binary'
}

function leastCommonMultiple(a: number, b: number): number {
  let multiple = a
  while (multiple % b !== 0) multiple += a
  return multiple
}
