import { useEffect, useRef } from 'preact/hooks'
import type { FieldFault } from '~/domain/application/application-faults'
import { idOf } from './Field'

interface Props {
  faults: readonly FieldFault[]
  /** Counts the checks: each takes the focus here anew. */
  check: number
}

/** Every fault at the top, each with a link to its field. It takes the focus, so that nobody misses it. */
export function FaultSummary({ faults, check }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [check])
  const goTo = (event: Event, field: string) => {
    event.preventDefault()
    document.getElementById(idOf(field))?.focus()
  }
  return (
    <div ref={box} tabIndex={-1} class="apply-summary" role="alert" aria-labelledby="apply-summary">
      <h2 id="apply-summary">
        {faults.length === 1 ? 'One thing is not right yet' : `${faults.length} things are not right yet`}
      </h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${idOf(field)}`} onClick={(event) => goTo(event, field)}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
