import { useEffect, useState } from 'preact/hooks'
import type { FinderClient } from './finder-client'
import type { DataAddresses } from './open-finder'

/** Where the data is: not wanted yet, on its way, here, or out of reach: with no line at all, or for another reason. */
export type Loading =
  { state: 'idle' | 'loading' | 'offline' | 'failed' } | { state: 'ready'; finder: FinderClient }

/** Fetches the listings, the words people say and the engine, once, when first wanted; and a way to try again. */
export function useFinderData(wanted: boolean, addresses: DataAddresses): [Loading, retry: () => void] {
  const [loading, setLoading] = useState<Loading>({ state: 'idle' })
  const isIdle = loading.state === 'idle'

  useEffect(() => {
    if (!wanted || !isIdle) return
    const fail = () => setLoading({ state: navigator.onLine ? 'failed' : 'offline' })
    setLoading({ state: 'loading' })
    import('./open-client')
      .then(({ openClient }) => openClient(addresses))
      .then((finder) => {
        finder.news.addEventListener('failure', fail)
        setLoading({ state: 'ready', finder })
      })
      .catch(fail)
  }, [wanted, isIdle])

  return [loading, () => setLoading({ state: 'idle' })]
}
