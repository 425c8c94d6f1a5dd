import './keep-button.css'
import { useState } from 'preact/hooks'
import { writeKept } from './kept-people'
import { useKept } from './use-kept'

interface Props {
  id: string
  name: string
}

/** Adds someone to the shortlist or takes them off. Only this press keeps anything, and the words beside it say where. */
export function KeepButton({ id, name }: Props) {
  const kept = useKept() ?? []
  const [isRefused, setIsRefused] = useState(false)
  const isKept = kept.includes(id)
  const toggle = () => setIsRefused(!writeKept(isKept ? kept.filter((other) => other !== id) : [...kept, id]))
  return (
    <div class="keep needs-script no-print">
      <button type="button" class="button light" onClick={toggle}>
        {isKept ? 'Take off shortlist' : 'Add to shortlist'}
        <span class="unseen">: {name}</span>
      </button>
      {isKept && (
        <span class="keep-note">
          {isRefused ? 'Kept until you leave: this browser keeps nothing.' : 'Kept on this device only.'}{' '}
          <a href="/shortlist/">See the shortlist ({kept.length})</a>
        </span>
      )}
    </div>
  )
}
