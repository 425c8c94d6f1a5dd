import type { Wish } from '~/domain/finder/wish'

/** What a phrase stands for. `nearMe` asks for somewhere only the reader knows, `idle` for nothing. */
export type Meaning = Wish | 'nearMe' | 'idle'

/** The wish of a meaning, where it is one. */
export function wishOf(meaning: Meaning | undefined): Wish | undefined {
  return typeof meaning === 'object' ? meaning : undefined
}

/** A step of a phrase: the words that may follow, and what the phrase means if it ends here. */
export interface Step {
  next: Steps
  /** The first thing that it means, where it ends here. */
  end: End | undefined
}

/** Steps by word: a map, or something lighter that is read like one. */
interface Steps {
  readonly size: number
  get: (word: string) => Step | undefined
}

/** What a phrase that ends at a step means. */
export interface End {
  meaning: Meaning
  /** In ten-thousandths: a whole number takes no room of its own. */
  worth: number
  /** The word itself, where the phrase is one word that may be meant by others. */
  said: string | undefined
  /** What else a phrase of the same words means: a list for each step would weigh more than what it lists. */
  other: End | undefined
}

/** What {@link End.worth} is counted in. */
export const WORTH_UNIT = 10_000

/** The ends of a step and one more; of two that mean the same, the worth of the worthier. */
export function joinEnds(end: End, added: End): End {
  if (keyOf(end.meaning) === keyOf(added.meaning))
    return end.worth >= added.worth ? end : { ...end, worth: added.worth }
  return { ...end, other: end.other ? joinEnds(end.other, added) : added }
}

function keyOf(meaning: Meaning): string {
  return typeof meaning === 'object' ? `${meaning.kind} ${meaning.id}` : meaning
}

/** Most steps are a last word: they share the one map that is empty. */
const NO_STEPS: Steps = new Map()

/** A step that nothing follows and where nothing ends yet. */
export const makeStep = (): Step => ({ next: NO_STEPS, end: undefined })

/** All that a phrase means that ends at a step. */
export function endsOf(step: Step | undefined): End[] {
  const ends: End[] = []
  for (let end = step?.end; end; end = end.other) ends.push(end)
  return ends
}

/** Adds what follows a step by a word, and returns it. */
export function addStep(step: Step, key: string): Step {
  const added = makeStep()
  const { next } = step
  if (next === NO_STEPS) step.next = new OnlyStep(key, added)
  else if (next instanceof OnlyStep) step.next = new Map([next.entry, [key, added]])
  else (next as Map<string, Step>).set(key, added)
  return added
}

/** One step: a map of its own for each would be most of what the lexicon weighs. */
class OnlyStep implements Steps {
  readonly size = 1
  readonly #key: string
  readonly #step: Step

  constructor(key: string, step: Step) {
    this.#key = key
    this.#step = step
  }

  get entry(): [string, Step] {
    return [this.#key, this.#step]
  }

  get(key: string): Step | undefined {
    return key === this.#key ? this.#step : undefined
  }
}
