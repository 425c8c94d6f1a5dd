import { useEffect, useState } from 'preact/hooks'

/** Long enough that a screen reader is not interrupted at every key press. */
const PAUSE_MS = 500

/** The one polite status line. What sighted readers see changes at once; what is announced waits for a pause since `after` changed. */
export function StatusLine({ text, after }: { text: string; after: unknown }) {
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
