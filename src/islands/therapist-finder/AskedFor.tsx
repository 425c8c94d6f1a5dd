import type { FinderAnswer } from '~/domain/finder/find'
import type { SearchState } from '~/domain/finder/search-state'
import type { ReadWish, Wish } from '~/domain/finder/wish'
import { Chips } from './Chips'
import { Examples } from './Examples'

interface Props {
  answer: FinderAnswer | undefined
  isAsking: boolean
  onChange: (part: Partial<SearchState>) => void
  onRemove: (wish: Wish) => void
  onCorrect: (wish: ReadWish) => void
}

/** One row that is always there, so that nothing below it moves: searches to try, or what is asked for. */
export function AskedFor({ answer, isAsking, onChange, onRemove, onCorrect }: Props) {
  return (
    <div class="finder-asked needs-script no-print">
      {!isAsking && <Examples {...{ onChange }} />}
      {isAsking && answer && <Chips {...{ answer, onRemove, onCorrect }} />}
    </div>
  )
}
