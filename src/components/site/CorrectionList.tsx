import { formatDay } from '~/domain/plain-date'
import type { Correction } from '~/schemas/correction'

interface Props {
  corrections: readonly Correction[]
  /** Titles of pages by address, where the list has to say which page it was. */
  titles?: ReadonlyMap<string, string>
}

/** Corrections, each with its day, what stood there and what stands there now. */
export function CorrectionList({ corrections, titles }: Props) {
  return (
    <ul>
      {corrections.map(({ id, on, pages, was, now }) => (
        <li id={`correction-${id}`}>
          <strong>
            <time datetime={on}>{formatDay(on)}</time>
            {titles &&
              pages.map((address) => (
                <>
                  , <a href={address}>{titles.get(address) ?? address}</a>
                </>
              ))}
            .
          </strong>{' '}
          {was} {now}
        </li>
      ))}
    </ul>
  )
}
