import { ChoiceField, Group, TextField } from './Field'
import type { PartProps } from './FormFields'

/** What a session costs and when there is room. Each is stamped with today’s date. */
export function FeeFields({ application, faultOf, onChange }: PartProps) {
  const field = (name: 'feeMin' | 'feeMax' | 'minutes' | 'concessions' | 'taking' | 'next') => ({
    field: name,
    fault: faultOf(name),
    value: application[name],
    onChange: (value: string) => onChange({ [name]: value }),
  })
  return (
    <>
      <Group legend="Fee">
        <TextField
          {...field('feeMin')}
          label="Lowest fee for a session, in pounds"
          inputmode="numeric"
          narrow
        />
        <TextField
          {...field('feeMax')}
          label="Highest fee"
          hint="Leave it empty if there is one fee."
          inputmode="numeric"
          narrow
        />
        <TextField {...field('minutes')} label="Minutes in a session" inputmode="numeric" narrow />
        <label class="apply-tick">
          <input
            type="checkbox"
            checked={application.slidingScale}
            onChange={(event) => onChange({ slidingScale: event.currentTarget.checked })}
          />
          I have a sliding scale
        </label>
        <TextField {...field('concessions')} label="Lower-fee places (if you have any)" />
      </Group>
      <Group legend="Room for new clients">
        <p class="apply-hint">These carry today’s date. After four weeks the site tells readers to ask.</p>
        <ChoiceField
          {...field('taking')}
          label="Are you taking new clients?"
          options={[
            ['', 'Not said'],
            ['yes', 'Yes'],
            ['no', 'No'],
          ]}
        />
        <TextField
          {...field('next')}
          label="Next free first meeting (if you know)"
          type="datetime-local"
          narrow
        />
      </Group>
    </>
  )
}
