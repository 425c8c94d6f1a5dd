import { EMPTY_PLACE, type PlaceAnswer } from '~/domain/application/application'
import { ChoiceField, Group, TextField } from './Field'
import type { FaultOf } from './fault-of'

/** The id of the list of towns we know. */
export const TOWNS = 'apply-towns'

interface Props {
  places: readonly PlaceAnswer[]
  faultOf: FaultOf
  /** Whether we know where a town is. */
  isKnown: (town: string) => boolean
  onChange: (places: PlaceAnswer[]) => void
}

/** The places where someone sees people: as many as there are. */
export function Places({ places, faultOf, isKnown, onChange }: Props) {
  const change = (at: number, part: Partial<PlaceAnswer>) =>
    onChange(places.map((place, index) => (index === at ? { ...place, ...part } : place)))
  return (
    <>
      {places.map((place, at) => (
        <Group key={at} legend={places.length > 1 ? `Place ${at + 1}` : 'Where you see people'}>
          <PlaceFields
            {...{ place, at, faultOf }}
            isKnown={isKnown(place.town)}
            onChange={(part) => change(at, part)}
          />
          {places.length > 1 && (
            <button
              type="button"
              class="button light"
              onClick={() => onChange(places.filter((_, index) => index !== at))}
            >
              Take out place {at + 1}
            </button>
          )}
        </Group>
      ))}
      <button type="button" class="button light" onClick={() => onChange([...places, EMPTY_PLACE])}>
        Add another place
      </button>
    </>
  )
}

interface PlaceProps {
  place: PlaceAnswer
  at: number
  faultOf: FaultOf
  isKnown: boolean
  onChange: (part: Partial<PlaceAnswer>) => void
}

function PlaceFields({ place, at, faultOf, isKnown, onChange }: PlaceProps) {
  const field = (name: keyof PlaceAnswer) => ({
    field: `places-${at}-${name}`,
    fault: faultOf(`places-${at}-${name}`),
    value: place[name],
    onChange: (value: string) => onChange({ [name]: value }),
  })
  const asksNear = faultOf(`places-${at}-near`) !== undefined || (place.town.trim() !== '' && !isKnown)
  return (
    <>
      <TextField {...field('town')} label="Town or city" list={TOWNS} />
      {asksNear && (
        <TextField
          {...field('near')}
          label="Nearest town that we know"
          hint="Only to measure distances. It is not shown."
          list={TOWNS}
        />
      )}
      <TextField {...field('county')} label="County (if you like)" />
      <TextField
        {...field('district')}
        label="First half of the postcode (if you like)"
        hint="Such as LS2. Never the whole postcode."
        narrow
      />
      <ChoiceField
        {...field('stepFree')}
        label="Can someone get in without steps?"
        options={[
          ['', 'Not said'],
          ['yes', 'Yes, step-free'],
          ['no', 'No, there are steps'],
        ]}
      />
    </>
  )
}
