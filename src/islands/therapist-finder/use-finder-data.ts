import { useEffect, useState } from 'preact/hooks'
import type { FinderClient } from './finder-client'
import type { DataAddresses } from './open-finder'

/** Where the data is: not wanted yet, on its way, here, or out of reach. */
export type Loading = { state: 'idle' | 'loading' | 'failed' } | { state: 'ready'; finder: FinderClient }

/** Fetches the listings, the words people say and the engine, once, when first wanted. */
export function useFinderData(wanted: boolean, addresses: DataAddresses): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'idle' })
  const isIdle = loading.state === 'idle'

  useEffect(() => {
    if (!wanted || !isIdle) return
    setLoading({ state: 'loading' })
    import('./open-client')
      .then(({ openClient }) => openClient(addresses))
      .then((finder) => setLoading({ state: 'ready', finder }))
      .catch(() => setLoading({ state: 'failed' }))
  }, [wanted, isIdle])

  return loading
}
