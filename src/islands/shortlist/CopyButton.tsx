import { useState } from 'preact/hooks'

interface Props {
  label: string
  /** What is copied when it is pressed. */
  text: () => string
}

/** Copies a text, and says whether that worked. */
export function CopyButton({ label, text }: Props) {
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard
      .writeText(text())
      .then(() => setSaid('Copied'))
      .catch(() => setSaid('This browser does not let pages copy: select the text and copy it yourself'))
  return (
    <>
      <button type="button" class="button light" onClick={() => void copy()}>
        {label}
      </button>
      <span class="small quiet" aria-live="polite">
        {said}
      </span>
    </>
  )
}
