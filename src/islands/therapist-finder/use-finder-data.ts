import { useEffect, useState } from 'preact/hooks'
import type { Finder, makeFinder } from '~/domain/finder/make-finder'
import { isVocabulary, type IssueWords } from '~/domain/finder/vocabulary'
import { isListingFile, type ListingFile } from '~/domain/therapists/listing'

/** Where the data is: not wanted yet, on its way, here, or out of reach. */
export type Loading =
  | { state: 'idle' | 'loading' | 'failed' }
  | { state: 'ready'; file: ListingFile; data: Finder; issues: IssueWords[] }

/** Fetches the listings, the words people say and the engine, once, when first wanted. */
export function useFinderData(wanted: boolean, listingsAddress: string, vocabularyAddress: string): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'idle' })
  const isIdle = loading.state === 'idle'

  useEffect(() => {
    if (!wanted || !isIdle) return
    setLoading({ state: 'loading' })
    Promise.all([
      fetchJson(listingsAddress),
      fetchJson(vocabularyAddress),
      import('~/domain/finder/make-finder'),
    ])
      .then(([file, words, engine]) => setLoading(prepare(file, words, engine.makeFinder)))
      .catch(() => setLoading({ state: 'failed' }))
  }, [wanted, isIdle, listingsAddress, vocabularyAddress])

  return loading
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

function prepare(file: unknown, words: unknown, make: typeof makeFinder): Loading {
  if (!isListingFile(file) || !isVocabulary(words)) return { state: 'failed' }
  return { state: 'ready', file, data: make(words, file.listings), issues: words.issues }
}
