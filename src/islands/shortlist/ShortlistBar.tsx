import type { RefObject } from 'preact'

interface Props {
  place: RefObject<HTMLDivElement | null>
  /** What the status line says. */
  text: string
  isEmpty: boolean
  hasFailed: boolean
  retry: () => void
  /** How many were taken off by the last step and can be put back. */
  missing: number
  onPutBack: () => void
}

/** How many people there are, and the ways on: put back, try again, find somebody. */
export function ShortlistBar({ place, text, isEmpty, hasFailed, retry, missing, onPutBack }: Props) {
  return (
    <div ref={place} tabIndex={-1} class="shortlist-bar">
      <p role="status">{text}</p>
      {missing > 0 && (
        <button type="button" class="button light" onClick={onPutBack}>
          Put back {missing === 1 ? 'one person' : `${missing} people`}
        </button>
      )}
      {hasFailed && (
        <button type="button" class="button light" onClick={retry}>
          Try again
        </button>
      )}
      {isEmpty && (
        <a class="button" href="/therapists/">
          Find a therapist
        </a>
      )}
    </div>
  )
}
