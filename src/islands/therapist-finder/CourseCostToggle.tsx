import type { ComponentType } from 'preact'
import { useState } from 'preact/hooks'
import type { Listing } from '~/domain/therapists/listing'

interface Props {
  fee: NonNullable<Listing['fee']>
  name: string
}

/** Opens a small sum in the card. The sum is fetched when it is first wanted. */
export function CourseCostToggle({ fee, name }: Props) {
  const [Panel, setPanel] = useState<ComponentType<Props>>()
  const load = () =>
    import('./CourseCostPanel').then(
      ({ CourseCostPanel }) => setPanel(() => CourseCostPanel),
      () => setPanel(() => OutOfReach),
    )
  return (
    <details
      class="card-cost no-print"
      onToggle={(event) => event.currentTarget.open && !Panel && void load()}
    >
      <summary>
        Cost of a course<span class="unseen"> with {name}</span>
      </summary>
      {Panel ? <Panel {...{ fee, name }} /> : <p class="card-quiet">One moment…</p>}
    </details>
  )
}

function OutOfReach() {
  return <p>The sum could not be fetched. It is the fee times the number of sessions.</p>
}
