import { useEffect, useState } from 'preact/hooks'
import { readKept, watchKept } from './kept-people'

/** The ids on the shortlist as they are now; undefined until the page is awake. */
export function useKept(): readonly string[] | undefined {
  const [kept, setKept] = useState<readonly string[]>()
  useEffect(() => {
    const read = () => setKept(readKept())
    read()
    return watchKept(read)
  }, [])
  return kept
}
