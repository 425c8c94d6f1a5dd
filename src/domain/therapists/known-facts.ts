import type { Listing } from '~/domain/therapists/listing'

type Facts = Pick<Listing, 'nextAvailable' | 'takingNewClients'>

/** What is known of someone's availability as one short text, so that a card can carry it: times and days between bars. */
export function writeFacts({ nextAvailable: next, takingNewClients: taking }: Facts): string {
  const takes = taking ? String(taking.value) : ''
  return [next?.start ?? '', next?.checkedOn ?? '', takes, taking?.checkedOn ?? ''].join('|')
}

/** Reads {@link writeFacts} back. */
export function readFacts(text: string): Facts {
  const [start, nextChecked, takes, takingChecked] = text.split('|')
  return {
    ...(start && nextChecked ? { nextAvailable: { start, checkedOn: nextChecked } } : {}),
    ...(takes && takingChecked
      ? { takingNewClients: { value: takes === 'true', checkedOn: takingChecked } }
      : {}),
  }
}
