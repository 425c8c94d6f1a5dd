import { useEffect, useState } from 'preact/hooks'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { OutOfReach } from '~/domain/finder/out-of-reach'
import type { LoadedPeople } from './load-people'

/** The people behind some ids: on their way, here, out of reach, or in a list that is not sound. */
export type Looking =
  { state: 'loading' | 'failed' | 'unsound' } | ({ state: 'ready'; ids: string } & LoadedPeople)

/** Looks up people by their ids, whenever these change; and a way to try again. Nothing is fetched for nobody. */
export function usePeople(data: DataAddresses, ids: readonly string[]): [Looking, retry: () => void] {
  const [looking, setLooking] = useState<Looking>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const wanted = ids.join('.')
  useEffect(() => {
    if (wanted === '') return
    let isWanted = true
    import('./load-people')
      .catch(() => Promise.reject(new OutOfReach()))
      .then(({ loadPeople }) => loadPeople(data, ids))
      .then(
        (loaded) => isWanted && setLooking({ state: 'ready', ids: wanted, ...loaded }),
        (error: unknown) =>
          isWanted && setLooking({ state: error instanceof OutOfReach ? 'failed' : 'unsound' }),
      )
    return () => {
      isWanted = false
    }
  }, [wanted, attempt])
  return [looking, () => setAttempt(attempt + 1)]
}
