import { reply, type Question, type Reply } from '~/domain/finder/desk'
import type { FinderHeader } from './finder-client'
import { openFinder, type DataAddresses } from './open-finder'

/** What the page posts: first where the data is, then questions, numbered. */
export type ToWorker = { open: DataAddresses } | { id: number; question: Question }

/** What the worker posts: that it is ready or never will be, then replies. */
export type FromWorker = { ready: FinderHeader } | { failed: true } | { id: number; reply: Reply }

let opened: ReturnType<typeof openFinder> | undefined

const post = (message: FromWorker) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('open' in data) {
    opened = openFinder(data.open)
    opened.then(
      ({ timeZone, sample }) => post({ ready: { timeZone, sample } }),
      () => post({ failed: true }),
    )
  } else void opened?.then(({ finder }) => post({ id: data.id, reply: reply(finder, data.question) }))
})
