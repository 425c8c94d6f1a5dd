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

  const put = (after: readonly string[], before: readonly string[] = []) => {
    setGone(before)
    writeKept(after)
    place.current?.focus()
  }
  return {
    ...{ kept, shared, isShared, ids, ready, retry, putAside },
    isAwake: own !== undefined,
    looking: isNew ? ('loading' as const) : found.state,
    people: ready?.people.filter(({ id }) => ids.includes(id)) ?? [],
    /** How many the last step took off. */
    missing: isShared ? 0 : gone.filter((id) => !kept.includes(id)).length,
    /** Another list in place of this one, which can be put back. */
    change: (after: readonly string[]) => put(after, readKept()),
    putBack: () => put(joinShortlists(gone, kept)),
    keepShared: () => {
      putAside()
      put(joinShortlists(kept, shared))
    },
  }
}
