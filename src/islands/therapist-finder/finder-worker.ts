import type { Question, Reply } from '~/domain/finder/desk'
import type { DataAddresses } from '~/domain/finder/finder-addresses'
import { OutOfReach } from '~/domain/finder/out-of-reach'
import type { Detail } from '~/domain/therapists/detail'
import type { FinderHeader } from './finder-client'
import { openFinder, type News } from './open-finder'

/** What the page posts: first where the data is and the time on its clock, then questions and ids of people to tell more about, numbered. */
export type ToWorker =
  { open: DataAddresses; at: number } | { id: number; question: Question } | { id: number; person: string }

/** What the worker posts: that it is ready or never will be, then news and replies. */
export type FromWorker =
  | { ready: FinderHeader }
  | { failed: 'out of reach' | 'unsound' }
  | { news: News }
  | { id: number; reply: Reply | Detail | undefined }

let opened: ReturnType<typeof openFinder> | undefined

const post = (message: FromWorker) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('open' in data) {
    opened = openFinder(data.open, data.at, (news) => post({ news }))
    opened.then(
      ({ now, sample }) => post({ ready: { now, sample } }),
      (error: unknown) => post({ failed: error instanceof OutOfReach ? 'out of reach' : 'unsound' }),
    )
  } else
    void opened?.then(async (finder) => {
      const reply = 'person' in data ? await finder.detail(data.person) : await finder.reply(data.question)
      post({ id: data.id, reply })
    })
})
