import type { ChangeQuestion, Question, Reply, SearchQuestion, Searched } from '~/domain/finder/desk'
import type { Detail } from '~/domain/therapists/detail'
import type { SearchState } from '~/domain/finder/search-state'

/** What a finder says of itself when it is ready. */
export interface FinderHeader {
  /** The local time when it was opened, `YYYY-MM-DDTHH:MM`. */
  now: string
  /** Every person is fictional. */
  sample: boolean
}

/** The finder as a page talks to it, wherever it runs. */
export interface FinderClient extends FinderHeader {
  search: (question: SearchQuestion) => Promise<Searched>
  change: (question: ChangeQuestion) => Promise<Partial<SearchState>>
  /** What is fetched of somebody only when it is wanted; undefined where it cannot be fetched. */
  detail: (id: string) => Promise<Detail | undefined>
  /** Says `growth` when more people have arrived, `failed` or `unsound` when a file that is needed has not come, or is damaged. */
  news: EventTarget
}

/** What leads to a finder. */
type Line = Pick<FinderClient, 'detail' | 'news'> & { ask: (question: Question) => Promise<Reply> }

/** A client of a finder. */
export function makeClient({ now, sample }: FinderHeader, { ask, detail, news }: Line): FinderClient {
  return {
    ...{ now, sample, detail, news },
    search: (question) => ask(question) as Promise<Searched>,
    change: (question) => ask(question) as Promise<Partial<SearchState>>,
  }
}

/**
 * Searches one after another. Of questions that come while one is being answered only the last is asked, so that typing
 * never runs ahead of a slow device. The others get the answer to that one.
 */
export function makeSearcher(client: FinderClient): (question: SearchQuestion) => Promise<Searched> {
  let current: Promise<Searched> | undefined
  let next: SearchQuestion | undefined
  let following: Promise<Searched> | undefined
  const start = (question: SearchQuestion): Promise<Searched> => {
    next = following = undefined
    const answer = client.search(question).finally(() => {
      if (current === answer) current = undefined
    })
    return (current = answer)
  }
  return (question) => {
    if (!current) return start(question)
    next = question
    following ??= current.catch(() => undefined).then(() => start(next ?? question))
    return following
  }
}
