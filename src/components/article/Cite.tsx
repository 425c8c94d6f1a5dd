import { citationId, referenceEntryId } from '~/domain/citation/number-citations'

interface Props {
  to: string
  number: string
  use: string
  locator: string
  /** `yes` where it follows another citation with no word between. */
  joined?: string
}

/**
 * A citation: the number of the work in this page's reference list, linked to its entry. Written by the citation plugin.
 * Where the browser knows `interestfor`, the entry comes to the citation on hover, focus and a long press, without script;
 * elsewhere the link leads to it.
 * It is TSX because no space may slip in between a word, its citation and the full stop.
 */
export function Cite({ to, number, use, locator, joined }: Props) {
  return (
    <sup>
      {joined && ', '}
      <a
        class="cite"
        id={citationId(to, Number(use))}
        href={`#${referenceEntryId(to)}`}
        {...{ interestfor: referenceEntryId(to) }}
        aria-label={locator ? `Reference ${number}, ${locator}` : `Reference ${number}`}
      >
        {number}
      </a>
    </sup>
  )
}
