import { useEffect, useState } from 'preact/hooks'
import { fromShareFragment } from '~/domain/therapists/shortlist'

/** The list that the address brings with it, and a way to put it aside. */
export function useShared(): [shared: readonly string[], putAside: () => void] {
  const [shared, setShared] = useState<readonly string[]>([])
  useEffect(() => {
    const read = () => setShared(fromShareFragment(location.hash))
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  const putAside = () => {
    history.replaceState(null, '', location.pathname)
    setShared([])
  }
  return [shared, putAside]
}
