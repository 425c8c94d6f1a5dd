import { useEffect, useRef } from 'preact/hooks'
import type { CheckedApplication } from '~/domain/application/application-faults'
import { applicationMail, recordText } from '~/domain/application/application-mail'

interface Props {
  record: CheckedApplication['record']
  /** Where records are sent. */
  email: string
  onBack: () => void
  onWipe: () => void
}

/** A record that holds: to download, to send, to copy. */
export function ReadyRecord({ record, email, onBack, onWipe }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const text = recordText(record)
  const mail = applicationMail(record, email)
  return (
    <section class="apply-ready" aria-labelledby="apply-ready">
      <h2 id="apply-ready" ref={heading} tabIndex={-1}>
        Your record is ready
      </h2>
      <p>It has passed the check that the site makes. Nothing has been sent: that is up to you.</p>
      <ol>
        <li>
          <a
            class="button"
            download={`${record.id}.json`}
            href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          >
            Download the file
          </a>
        </li>
        <li>
          <a class="button light" href={mail.href}>
            Write the e-mail to {email}
          </a>
          {mail.needsFile && <p>Your record is too long for an e-mail’s text. Attach the file to it.</p>}
        </li>
      </ol>
      <label for="apply-json">Or copy it from here</label>
      <textarea
        id="apply-json"
        readOnly
        rows={10}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="apply-buttons">
        <button type="button" class="button light" onClick={onBack}>
          Change something
        </button>
        <button type="button" class="button light" onClick={onWipe}>
          Wipe everything
        </button>
      </p>
    </section>
  )
}
