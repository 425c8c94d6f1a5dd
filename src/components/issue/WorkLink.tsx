import { referenceAddress } from '~/domain/addresses'
import { shortName } from '~/domain/citation/format-reference'
import type { Reference } from '~/schemas/reference'

interface Props {
  reference: Reference
  /** The mark that follows, where one does. */
  after?: string
}

/**
 * A work by its short name, linked to its page in the evidence room. It is TSX because no space may slip in between it
 * and the mark that follows.
 */
export function WorkLink({ reference, after = '' }: Props) {
  return (
    <>
      <a href={referenceAddress(reference.id)}>{shortName(reference)}</a>
      {after}{' '}
    </>
  )
}
