import './term.css'
import type { ComponentChildren } from 'preact'

interface Props {
  /** The term's id in the glossary. */
  of: string
  /** What it means, in one sentence. */
  says: string
  children?: ComponentChildren
}

/**
 * A term where a page first uses it: pressing it explains it in place, without script; paper has the explanation in
 * brackets. Written by the term plugin. It is TSX because no space may slip in between the word and what follows.
 */
export function Term({ of, says, children }: Props) {
  const id = `term-${of}`
  return (
    <>
      <button type="button" class="term" popovertarget={id}>
        {children}
      </button>
      <span id={id} class="term-note" popover="auto">
        {says} <a href={`/glossary/#${of}`}>More in the glossary</a>
      </span>
    </>
  )
}
