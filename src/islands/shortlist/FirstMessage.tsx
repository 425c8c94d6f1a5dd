import { useState } from 'preact/hooks'
import { FIRST_MESSAGE, messageAddress } from '~/domain/therapists/first-message'
import { CopyButton } from './CopyButton'

/** A first message to change, copy or open in the reader's own e-mail program. Nothing is sent from here, and nothing of it is kept. */
export function FirstMessage() {
  const [text, setText] = useState(FIRST_MESSAGE)
  return (
    <section class="first-message no-print" aria-labelledby="first-message">
      <h2 id="first-message">A first message</h2>
      <p id="first-message-hint">
        Change it as you like. It stays on this page and goes when you leave. E-mail is not private, so a few
        words about what is wrong are enough.
      </p>
      <label for="first-message-text" class="unseen">
        Your message
      </label>
      <textarea
        id="first-message-text"
        aria-describedby="first-message-hint"
        rows={14}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="shortlist-buttons">
        <CopyButton label="Copy the message" text={() => text} />
        <a class="button light" href={messageAddress(text)}>
          Open in your e-mail program
        </a>
        {text !== FIRST_MESSAGE && (
          <button type="button" class="button light" onClick={() => setText(FIRST_MESSAGE)}>
            Start the message again
          </button>
        )}
      </p>
      <p class="small quiet">
        The address is on each person’s page. This page does not look it up for you, so that no server learns
        whom you mean to write to.
      </p>
    </section>
  )
}
