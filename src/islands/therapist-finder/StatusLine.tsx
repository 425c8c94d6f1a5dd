import { useEffect, useState } from 'preact/hooks'

/** Long enough that a screen reader is not interrupted at every key press. */
const PAUSE_MS = 700

interface Props {
  text: string
  /** Changes with each key press and each choice: the pause is counted from the last of these, even where the words stay the same. */
  after: unknown
}

/** The one polite status line. What sighted readers see changes at once; what is announced waits for a pause. */
export function StatusLine({ text, after }: Props) {
  const [announced, setAnnounced] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setAnnounced(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, after])
  return (
    <div class="finder-status">
      <p aria-hidden="true">{text}</p>
      <p role="status" class="unseen">
        {announced}
      </p>
    </div>
  )
}
