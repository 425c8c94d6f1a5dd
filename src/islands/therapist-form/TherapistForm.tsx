import './therapist-form.css'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { EMPTY_APPLICATION, type Application } from '~/domain/application/application'
import { checkApplication, type CheckedApplication } from '~/domain/application/application-faults'
import { knownPlaces, placeFinder } from '~/domain/application/known-places'
import { everyPlace } from '~/domain/finder/every-place'
import { localNow } from '~/domain/local-now'
import { FaultSummary } from './FaultSummary'
import { FormFields } from './FormFields'
import type { Options } from './form-options'
import { ReadyRecord } from './ReadyRecord'

interface Props {
  options: Options
  /** Where records are sent. */
  email: string
  /** The zone of the export’s days. */
  timeZone: string
}

/** Makes one record of the export on the reader’s device, checks it as the build does, and keeps nothing. */
export function TherapistForm({ options, email, timeZone }: Props) {
  const [application, setApplication] = useState<Application>(EMPTY_APPLICATION)
  const [checked, setChecked] = useState<CheckedApplication | undefined>(undefined)
  const [check, setCheck] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const places = useMemo(() => knownPlaces(everyPlace()), [])
  const [towns, setTowns] = useState<string[]>([])
  // The page is built without the 1,254 suggestions: they are of use only once the script runs.
  useEffect(() => setTowns([...places.keys()]), [places])
  const findPlace = useMemo(() => placeFinder(places), [places])
  const change = (part: Partial<Application>) => setApplication({ ...application, ...part })

  const submit = (event: Event) => {
    event.preventDefault()
    setChecked(checkApplication(application, localNow(new Date(), timeZone), findPlace))
    setCheck(check + 1)
  }
  const goBack = (next: Application) => {
    setApplication(next)
    setChecked(undefined)
    box.current?.focus()
  }

  const faults = checked?.faults ?? []
  return (
    <div ref={box} tabIndex={-1} class="apply needs-script">
      {checked && faults.length > 0 && <FaultSummary {...{ faults, check }} />}
      {checked && faults.length === 0 ? (
        <ReadyRecord
          {...{ email }}
          record={checked.record}
          onBack={() => goBack(application)}
          onWipe={() => goBack(EMPTY_APPLICATION)}
        />
      ) : (
        <form noValidate aria-label="Your details" onSubmit={submit}>
          <FormFields
            {...{ application, options, towns }}
            faultOf={(field) => faults.find((fault) => fault.field === field)?.message}
            isKnown={(town) => findPlace(town) !== undefined}
            onChange={change}
          />
          <button type="submit" class="button">
            Check and make my record
          </button>
        </form>
      )}
    </div>
  )
}
