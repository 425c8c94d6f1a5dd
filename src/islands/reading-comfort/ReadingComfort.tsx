import './reading-comfort.css'
import { useEffect, useState } from 'preact/hooks'
import { COMFORT_CHOICES } from '~/domain/comfort-choice'
import { forgetComfort, keepComfort, readComfort, showComfort } from './keep-comfort'

/** Lets a reader choose larger letters, more space and plain letters, and keeps that on their device only if they ask. */
export function ReadingComfort() {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [message, setMessage] = useState('')

  useEffect(() => {
    readComfort()
      .then(setChosen)
      .catch(() => setMessage('This browser does not let pages keep anything.'))
  }, [])
  useEffect(() => showComfort(chosen), [chosen])

  const toggle = (id: string) => {
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
    setMessage('This page shows your choice. Other pages follow once you keep it.')
  }
  const keep = () =>
    keepComfort(chosen)
      .then(() => setMessage('Kept on this device. Every page follows from now on.'))
      .catch(() =>
        setMessage('This browser does not let pages keep anything, so the choice holds for this page only.'),
      )
  const forget = () =>
    forgetComfort()
      .then(() => setMessage('Forgotten. Nothing of it is left on this device.'))
      .catch(() => setMessage('There was nothing to forget.'))
      .finally(() => setChosen([]))

  return (
    <div class="comfort needs-script">
      <fieldset>
        <legend>How would you like to read?</legend>
        {COMFORT_CHOICES.map(({ id, label, hint }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>
              {label} <span class="quiet">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="comfort-buttons">
        <button type="button" class="button" onClick={keep}>
          Keep on this device
        </button>
        <button type="button" class="button light" onClick={forget}>
          Forget
        </button>
      </p>
      <p role="status">{message}</p>
    </div>
  )
}
