import { toShareFragment } from '~/domain/therapists/shortlist'
import { CopyButton } from './CopyButton'

interface Props {
  ids: readonly string[]
  /** Left out where the list is not the reader's own. */
  onWipe: (() => void) | undefined
}

/** Share by link, print, wipe. Shown once the list is known, so never at build. */
export function ListActions({ ids, onWipe }: Props) {
  const link = `${location.origin}${location.pathname}${toShareFragment(ids)}`
  return (
    <div class="shortlist-actions no-print">
      <p class="shortlist-buttons">
        <button type="button" class="button light" onClick={() => print()}>
          Print
        </button>
        {onWipe && (
          <button type="button" class="button light" onClick={onWipe}>
            Wipe the list
          </button>
        )}
      </p>
      {ids.length > 0 && (
        <p>
          <label for="shortlist-link">Share by link</label>
          <span class="shortlist-share">
            <input
              id="shortlist-link"
              readonly
              value={link}
              onFocus={(event) => event.currentTarget.select()}
            />
            <CopyButton label="Copy the link" text={() => link} />
          </span>
          <span class="small quiet">
            Whoever has the link sees the list. The names stand after the #, a part that browsers send to no
            server.
          </span>
        </p>
      )}
    </div>
  )
}
