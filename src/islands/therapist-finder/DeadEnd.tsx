import type { FinderAnswer } from '~/domain/finder/find'
import { chipLabel, countPeople } from '~/domain/finder/sentences'
import type { SearchState } from '~/domain/finder/search-state'
import type { Wish } from '~/domain/finder/wish'
import { EXAMPLES } from './Examples'

interface Props {
  answer: FinderAnswer
  onDrop: (wish: Wish) => void
  onChange: (part: Partial<SearchState>) => void
  onOnlineInstead: () => void
}

/** What to say where nobody was found: what was not understood, or each way on, with the number of people it leads to. */
export function DeadEnd({ answer, onDrop, onChange, onOnlineInstead }: Props) {
  const { understanding, wayOut } = answer
  if (understanding.isLost) return <Lost {...{ onChange }} />
  return (
    <div class="finder-empty">
      <p>That says nothing about you: the list is only so long.</p>
      <ul class="plain-list finder-ways">
        {wayOut && (
          <li>
            <button type="button" class="button light" onClick={() => onDrop(wayOut.wish)}>
              Without “{chipLabel(wayOut.wish)}” there {wayOut.count === 1 ? 'is' : 'are'}{' '}
              {countPeople(wayOut.count)}
            </button>
          </li>
        )}
        <FurtherWays {...{ answer, onChange, onOnlineInstead }} />
      </ul>
      {!wayOut && (
        <p>
          <a href="/guides/nhs-routes/">Free routes through the NHS</a> do not depend on this list.
        </p>
      )}
    </div>
  )
}

/** Where there is a place: a wider ring, and those who work online. As items of a list. */
export function FurtherWays({ answer, onChange, onOnlineInstead }: Omit<Props, 'onDrop'>) {
  const { wider, onlineToo } = answer
  return (
    <>
      {wider && (
        <li>
          <button type="button" class="button light" onClick={() => onChange({ miles: wider.miles })}>
            Within {wider.miles} miles there {wider.count === 1 ? 'is' : 'are'} {countPeople(wider.count)}
          </button>
        </li>
      )}
      {onlineToo > 0 && (
        <li>
          <button type="button" class="button light" onClick={onOnlineInstead}>
            {countPeople(onlineToo)} work online, from anywhere: show them
          </button>
        </li>
      )}
    </>
  )
}

function Lost({ onChange }: Pick<Props, 'onChange'>) {
  return (
    <div class="finder-empty">
      <p>A problem, a town, a day or a name is enough, in your own words. For example:</p>
      <ul class="plain-list finder-ways">
        {EXAMPLES.map((query) => (
          <li key={query}>
            <button type="button" class="button light" onClick={() => onChange({ query })}>
              {query}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
