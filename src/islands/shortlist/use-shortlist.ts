import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { joinShortlists } from '~/domain/therapists/shortlist'
import { readKept, writeKept } from './kept-people'
import { useKept } from './use-kept'
import { usePeople } from './use-people'
import { useShared } from './use-shared'

/** The list that is shown, the people on it, and each step a reader can take. After a step the keyboard goes on from `place`. */
export function useShortlist(data: DataAddresses, place: RefObject<HTMLElement | null>) {
  const own = useKept()
  const [shared, putAside] = useShared()
  const [gone, setGone] = useState<readonly string[]>([])
  const kept = own ?? []
  const isShared = shared.length > 0
  const ids = isShared ? shared : kept
  const [found, retry] = usePeople(data, ids)
  const ready = found.state === 'ready' ? found : undefined
  const isNew = ready && !ids.every((id) => ready.ids.split('.').includes(id))
  const looking = isNew ? ('loading' as const) : found.state
  const people = ready?.people.filter(({ id }) => ids.includes(id)) ?? []

  const put = (after: readonly string[], before: readonly string[] = []) => {
    setGone(before)
    writeKept(after)
    place.current?.focus()
  }
  return {
    ...{ kept, isShared, ids, ready, looking, people, retry, putAside },
    isAwake: own !== undefined,
    /** How many the last step took off. */
    missing: isShared ? 0 : gone.filter((id) => !kept.includes(id)).length,
    /** Another list in place of this one, which can be put back. */
    change: (after: readonly string[]) => put(after, readKept()),
    putBack: () => put(joinShortlists(gone, kept)),
    /** Those who are no longer listed are not kept. */
    keepShared: () => {
      putAside()
      put(
        joinShortlists(
          kept,
          people.map(({ id }) => id),
        ),
      )
    },
  }
}
