import { useId, useState } from 'preact/hooks'
import { courseCost, LENGTHS, RHYTHMS } from '~/domain/therapists/course-cost'
import { formatFee, formatMoney } from '~/domain/therapists/fee'
import type { Listing } from '~/domain/therapists/listing'

interface Props {
  fee: NonNullable<Listing['fee']>
  name: string
}

/** What a whole course with someone would cost: fee × how often × how long, with what the sum leaves out. */
export function CourseCostPanel({ fee }: Props) {
  const [rhythm, setRhythm] = useState<(typeof RHYTHMS)[number]>(RHYTHMS[0])
  const [length, setLength] = useState<(typeof LENGTHS)[number]>(LENGTHS[0])
  const { sessions, low, high } = courseCost(fee, { ...length, ...rhythm })
  const money = (amount: number) => formatMoney(amount, fee.currency)
  return (
    <div class="card-sum">
      <Choice label="How often" options={RHYTHMS} chosen={rhythm} onChoose={setRhythm} />
      <Choice label="How long" options={LENGTHS} chosen={length} onChoose={setLength} />
      <p>
        <strong>{low === high ? money(low) : `${money(low)} to ${money(high)}`}</strong> for {sessions}{' '}
        sessions at {formatFee(fee)}.
      </p>
      <p class="card-quiet">
        {fee.slidingScale && 'Sliding scale: ask what you would pay. '}
        Not in the sum: a first meeting at another price, missed sessions that are charged, and rises. Nobody
        can promise how long it takes, so fix a date to look at it again.{' '}
        <a href="/guides/what-it-costs/">What therapy costs</a>
      </p>
    </div>
  )
}

interface ChoiceProps<T> {
  label: string
  options: readonly T[]
  chosen: T
  onChoose: (option: T) => void
}

function Choice<T extends { id: string; label: string }>({
  label,
  options,
  chosen,
  onChoose,
}: ChoiceProps<T>) {
  const id = useId()
  const choose = (wanted: string) => {
    const option = options.find((each) => each.id === wanted)
    if (option) onChoose(option)
  }
  return (
    <p class="card-choice">
      <label for={id}>{label}</label>
      <select id={id} value={chosen.id} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  )
}
