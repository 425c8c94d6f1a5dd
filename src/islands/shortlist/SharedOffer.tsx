interface Props {
  /** How many people of the shared list are still listed; undefined until that is known. */
  count: number | undefined
  /** How many are in the reader's own. */
  own: number
  onKeep: () => void
  onLeave: () => void
}

/** A list that came with the address is shown and offered; it never takes the place of the reader's own. */
export function SharedOffer({ count, own, onKeep, onLeave }: Props) {
  return (
    <aside class="shortlist-offer no-print" aria-label="A shared list">
      <p>
        <strong>Somebody shared this list with you.</strong>
        {count !== 0 && ' You can look at it without keeping it.'}
        {own > 0 && ' Your own list is untouched.'}
      </p>
      <p class="shortlist-buttons">
        {count !== undefined && count > 0 && (
          <button type="button" class="button" onClick={onKeep}>
            {own > 0
              ? `Add ${count === 1 ? 'this person' : `these ${count}`} to my list`
              : 'Keep it on this device'}
          </button>
        )}
        <button type="button" class="button light" onClick={onLeave}>
          {own > 0 ? `Back to my own (${own})` : 'Put it aside'}
        </button>
      </p>
    </aside>
  )
}
