import type { FinderAnswer } from '~/domain/finder/find'
import type { ReadWish } from '~/domain/finder/wish'

interface Props {
  answer: FinderAnswer
  /** Takes the words of a wish out of the search box. */
  onRemove: (wish: ReadWish) => void
  /** Puts words into the box that say what was meant. */
  onCorrect: (wish: ReadWish) => void
}

/** What was read out of the search box, each part removable, the other reading where there is one, and what was not understood. */
export function Understood({ answer, onRemove, onCorrect }: Props) {
  const { wishes, unread, asksWhere } = answer.understanding
  if (wishes.length === 0 && unread.length === 0 && !asksWhere) return null
  return (
    <div class="finder-understood">
      {wishes.length > 0 && <span>Understood:</span>}
      {wishes.map((wish) => (
        <button key={wish.kind + wish.id} type="button" class="chip" onClick={() => onRemove(wish)}>
          {wish.not && 'Not: '}
          {wish.label}
          <span aria-hidden="true">×</span>
          <span class="unseen">: take out</span>
        </button>
      ))}
      {wishes.map(
        (wish) =>
          wish.otherwise && (
            <button key={wish.id} type="button" class="button light" onClick={() => onCorrect(wish)}>
              Or {wish.otherwise.label}?
            </button>
          ),
      )}
      {unread.length > 0 && <span class="quiet">Not understood: “{unread.join(' ')}”</span>}
      {asksWhere && <span class="quiet">Near where? Add your town: this page does not look it up.</span>}
    </div>
  )
}
