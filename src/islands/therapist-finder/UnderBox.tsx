interface Props {
  /** How many were found, as the status line says it; left out while nothing is typed. */
  found: string | undefined
  onSee: () => void
}

/** Under the box: how to ask, and on a narrow screen, where the list is out of sight, how many there are and the way to them. */
export function UnderBox({ found, onSee }: Props) {
  return (
    <div class="finder-under">
      <p id="finder-hint" class="small quiet">
        In your own words, such as “can’t sleep, Leeds, evenings”, or a name. Nothing you type leaves your
        device.
      </p>
      {found && (
        <p class="finder-found">
          <span aria-hidden="true">{found}</span>
          <button type="button" class="button light" onClick={onSee}>
            See the list
          </button>
        </p>
      )}
    </div>
  )
}
