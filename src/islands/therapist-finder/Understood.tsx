import type { FinderAnswer } from '~/domain/finder/find'
import type { ReadWish } from '~/domain/finder/wish'

interface Props {
  answer: FinderAnswer
  /** Takes the words of a wish out of the search box. */
  onRemove: (wish: ReadWish) => void
}

/** What was read out of the search box, each part removable, and what was not understood. */
export function Understood({ answer, onRemove }: Props) {
  const { wishes, unread } = answer.understanding
  if (wishes.length === 0 && unread.length === 0) return null
  return (
    <div class="finder-understood">
      {wishes.length > 0 && <span>Understood:</span>}
      {wishes.map((wish) => (
        <button key={wish.label} type="button" class="chip" onClick={() => onRemove(wish)}>
          {wish.label}
          <span aria-hidden="true">×</span>
          <span class="unseen">: take out</span>
        </button>
      ))}
      {unread.length > 0 && <span class="quiet">Not understood: “{unread.join(' ')}”</span>}
    </div>
  )
}
