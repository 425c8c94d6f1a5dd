import { useEffect, useState } from 'preact/hooks'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { OutOfReach } from '~/domain/finder/out-of-reach'
import type { FinderClient } from './finder-client'

/** Where the data is: not wanted yet, on its way, here; out of reach, with no line at all or for another reason; or not sound. */
export type Loading =
  { state: 'idle' | 'loading' | 'offline' | 'failed' | 'unsound' } | { state: 'ready'; finder: FinderClient }

/** Fetches the listings, the words people say and the engine, once, when first wanted; and a way to try again. */
export function useFinderData(wanted: boolean, addresses: DataAddresses): [Loading, retry: () => void] {
  const [loading, setLoading] = useState<Loading>({ state: 'idle' })
  const isIdle = loading.state === 'idle'

  useEffect(() => {
    if (!wanted || !isIdle) return
    setLoading({ state: 'loading' })
    import('./open-client')
      .catch(() => Promise.reject(new OutOfReach()))
      .then(({ openClient }) => openClient(addresses))
      .then((finder) => {
        for (const fault of ['failed', 'unsound'] as const)
          finder.news.addEventListener(fault, () =>
            setLoading({ state: navigator.onLine ? fault : 'offline' }),
          )
        setLoading({ state: 'ready', finder })
      })
      .catch((error: unknown) => setLoading({ state: faultOf(error) }))
  }, [wanted, isIdle])

  return [loading, () => setLoading({ state: 'idle' })]
}

function faultOf(error: unknown): 'offline' | 'failed' | 'unsound' {
  if (!navigator.onLine) return 'offline'
  return error instanceof OutOfReach ? 'failed' : 'unsound'
}
