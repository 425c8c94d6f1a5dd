import { useEffect, useState } from 'preact/hooks'
import { readKept, watchKept } from './kept-people'

/** The page has woken: what is drawn from now on was not built, and may read the list at once. */
let isAwake = false

/** The ids on the shortlist as they are now; undefined until the page is awake. */
export function useKept(): readonly string[] | undefined {
  const [kept, setKept] = useState(() => (isAwake ? readKept() : undefined))
  useEffect(() => {
    const read = () => setKept(readKept())
    if (kept === undefined) read()
    isAwake = true
    return watchKept(read)
  }, [])
  return kept
}
