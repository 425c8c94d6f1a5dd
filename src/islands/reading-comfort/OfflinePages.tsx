import './reading-comfort.css'
import { useEffect, useState } from 'preact/hooks'
import { countKeptPages, forgetPages, keepPages } from './keep-pages'

interface Props {
  /** Where the list of what to keep is. */
  listAddress: string
  /** How many pages that is. */
  pageCount: number
}

type Keeping =
  { state: 'unknown' | 'none' | 'kept' | 'failed' | 'forgotten' } | { state: 'keeping'; count: number }

/** Keeps the guides, issue pages and help lines on the device for reading without a connection, when the reader asks. */
export function OfflinePages({ listAddress, pageCount }: Props) {
  const [keeping, setKeeping] = useState<Keeping>({ state: 'unknown' })

  useEffect(() => {
    countKeptPages()
      .then((count) => setKeeping({ state: count > 0 ? 'kept' : 'none' }))
      .catch(() => setKeeping({ state: 'none' }))
  }, [])

  const keep = () => {
    setKeeping({ state: 'keeping', count: 0 })
    keepPages(listAddress, (count) => setKeeping({ state: 'keeping', count }))
      .then(() => setKeeping({ state: 'kept' }))
      .catch(() => setKeeping({ state: 'failed' }))
  }
  const forget = () =>
    forgetPages()
      .catch(() => undefined)
      .then(() => setKeeping({ state: 'forgotten' }))

  return (
    <div class="comfort needs-script">
      <p class="comfort-buttons">
        <button type="button" class="button" disabled={keeping.state === 'keeping'} onClick={keep}>
          Keep {pageCount} pages on this device
        </button>
        <button type="button" class="button light" onClick={forget}>
          Remove them
        </button>
      </p>
      <p role="status">{statusOf(keeping, pageCount)}</p>
    </div>
  )
}

function statusOf(keeping: Keeping, pageCount: number): string {
  switch (keeping.state) {
    case 'keeping':
      return keeping.count === 0 ? 'Fetching the pages…' : `${keeping.count} so far…`
    case 'kept':
      return `Kept. ${pageCount} pages open on this device without a connection.`
    case 'failed':
      return 'The pages could not all be kept: the line broke, or the device has no room. None was kept. Try again later.'
    case 'forgotten':
      return 'Removed. No page is kept on this device.'
    default:
      return ''
  }
}
