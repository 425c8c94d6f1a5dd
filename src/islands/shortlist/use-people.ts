import { useEffect, useState } from 'preact/hooks'
import { loadPeople, type LoadedPeople } from './load-people'

/** The people behind some ids: on their way, here, or out of reach. */
export type Looking = { state: 'loading' | 'failed' } | ({ state: 'ready'; ids: string } & LoadedPeople)

/** Looks up people by their ids, whenever these change; and a way to try again. Nothing is fetched for nobody. */
export function usePeople(address: string, ids: readonly string[]): [Looking, retry: () => void] {
  const [looking, setLooking] = useState<Looking>({ state: 'loading' })
  const [attempt, setAttempt] = useState(0)
  const wanted = ids.join('.')
  useEffect(() => {
    if (wanted === '') return
    let isWanted = true
    loadPeople(address, ids).then(
      (loaded) => isWanted && setLooking({ state: 'ready', ids: wanted, ...loaded }),
      () => isWanted && setLooking({ state: 'failed' }),
    )
    return () => {
      isWanted = false
    }
  }, [address, wanted, attempt])
  return [looking, () => setAttempt(attempt + 1)]
}
