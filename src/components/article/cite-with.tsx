import { Cite } from './Cite'
import { shortName } from '~/domain/citation/format-reference'
import type { Reference } from '~/schemas/reference'

/**
 * The citation component of one page: where there is room beside the text, the first use of a work names it in the
 * margin. The note repeats the reference list, so assistive technology passes it by.
 */
export function citeWith(references: readonly { key: string; reference: Reference }[]) {
  const names = new Map(references.map(({ key, reference }) => [key, shortName(reference)]))
  return function CiteWithMarginNote(props: Parameters<typeof Cite>[0]) {
    const name = props.use === '1' ? names.get(props.to) : undefined
    return (
      <>
        <Cite {...props} />
        {name && (
          <span class="margin-note" aria-hidden="true">
            {props.number} {name}
          </span>
        )}
      </>
    )
  }
}
