import { useEffect, useState } from 'preact/hooks'
import type { FinderData } from '~/domain/finder/find'
import { makeGazetteer } from '~/domain/finder/match'
import { Understander } from '~/domain/finder/understand'
import { makeVocabulary, type IssueWords } from '~/domain/finder/vocabulary'
import { isListingFile, type ListingFile } from '~/domain/therapists/listing'

/** Where the data is: not wanted yet, on its way, here, or out of reach. */
export type Loading =
  | { state: 'idle' | 'loading' | 'failed' }
  | { state: 'ready'; file: ListingFile; data: FinderData; issues: IssueWords[] }

/** Fetches the listings and the words people say, once, when first wanted. */
export function useFinderData(wanted: boolean, listingsAddress: string, vocabularyAddress: string): Loading {
  const [loading, setLoading] = useState<Loading>({ state: 'idle' })
  const isIdle = loading.state === 'idle'

  useEffect(() => {
    if (!wanted || !isIdle) return
    setLoading({ state: 'loading' })
    Promise.all([fetchJson(listingsAddress), fetchJson(vocabularyAddress)])
      .then(([file, words]) => setLoading(prepare(file, words)))
      .catch(() => setLoading({ state: 'failed' }))
  }, [wanted, isIdle, listingsAddress, vocabularyAddress])

  return loading
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
}

function prepare(file: unknown, words: unknown): Loading {
  const issues = (words as { issues?: IssueWords[] } | null)?.issues
  if (!isListingFile(file) || !Array.isArray(issues)) return { state: 'failed' }
  const data: FinderData = {
    listings: file.listings,
    understander: new Understander(makeVocabulary(issues, file.listings)),
    towns: makeGazetteer(file.listings),
    issueLabels: new Map(issues.map(({ id, label }) => [id, label])),
  }
  return { state: 'ready', file, data, issues }
}
