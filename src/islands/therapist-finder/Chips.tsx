import type { FinderAnswer } from '~/domain/finder/find'
import { chipLabel } from '~/domain/finder/sentences'
import type { ReadWish, Wish } from '~/domain/finder/wish'

interface Props {
  answer: FinderAnswer
  /** Takes a wish out of the search, whether it was typed or chosen. */
  onRemove: (wish: Wish) => void
  /** Puts words into the box that say what was meant. */
  onCorrect: (wish: ReadWish) => void
}

/** Everything that is asked for, each part removable, the other reading where there is one, and what was not understood. */
export function Chips({ answer, onRemove, onCorrect }: Props) {
  const { wishes, understanding } = answer
  const { unread, asksWhere } = understanding
  const other = (wish: Wish) =>
    understanding.wishes.find(({ kind, id, otherwise }) => otherwise && kind === wish.kind && id === wish.id)
  return (
    <>
      {wishes.length > 0 && <span class="quiet">You asked for:</span>}
      {wishes.map((wish) => (
        <Chip key={wish.kind + wish.id} {...{ wish, onRemove, onCorrect }} typed={other(wish)} />
      ))}
      {unread.length > 0 && <span class="quiet">Not understood: “{unread.join(' ')}”</span>}
      {asksWhere && (
        <span class="quiet">
          Near where? Choose a town or type one: this page does not look up where you are.
        </span>
      )}
    </>
  )
}

interface ChipProps extends Omit<Props, 'answer'> {
  wish: Wish
  /** The wish as it was read, where its words could mean something else. */
  typed: ReadWish | undefined
}

function Chip({ wish, typed, onRemove, onCorrect }: ChipProps) {
  return (
    <>
      <button type="button" class="chip" onClick={() => onRemove(wish)}>
        {chipLabel(wish)}
        <span aria-hidden="true">×</span>
        <span class="unseen">: take out</span>
      </button>
      {typed?.otherwise && (
        <button type="button" class="chip chip-other" onClick={() => onCorrect(typed)}>
          Or {typed.otherwise.label}?
        </button>
      )}
    </>
  )
}
