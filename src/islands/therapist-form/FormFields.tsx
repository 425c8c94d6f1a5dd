import type { Application, PlaceAnswer, RegisterAnswer } from '~/domain/application/application'
import { AboutFields } from './AboutFields'
import { FeeFields } from './FeeFields'
import { Group, TextField } from './Field'
import type { FaultOf } from './fault-of'
import type { Options } from './form-options'
import { Places, TOWNS } from './Places'
import { BODIES, Registers } from './Registers'
import { Ticks } from './Ticks'

/** What each part of the form needs. */
export interface PartProps {
  application: Application
  faultOf: FaultOf
  onChange: (part: Partial<Application>) => void
}

interface Props extends PartProps {
  options: Options
  /** Towns we know the place of. */
  towns: readonly string[]
  isKnown: (town: string) => boolean
}

const MODES = [
  { id: 'in-person', label: 'In person' },
  { id: 'online', label: 'Online' },
  { id: 'telephone', label: 'By telephone' },
]

const named = (names: readonly string[]) => names.map((name) => ({ id: name, label: name }))

/** All fields, in the order a reader of the profile meets them. */
export function FormFields({ application, options, towns, faultOf, isKnown, onChange }: Props) {
  const { modes, places, registers } = application
  const part = { application, faultOf, onChange }
  return (
    <>
      <AboutFields {...part} />
      <Ticks
        field="modes"
        label="How you meet"
        fault={faultOf('modes')}
        options={MODES}
        chosen={modes}
        onChange={(chosen) => onChange({ modes: chosen })}
      />
      {modes.includes('in-person') && (
        <Places
          {...{ places, faultOf, isKnown }}
          onChange={(next: PlaceAnswer[]) => onChange({ places: next })}
        />
      )}
      <WorkFields {...part} options={options} />
      <FeeFields {...part} />
      <Registers
        {...{ registers, faultOf }}
        onChange={(next: RegisterAnswer[]) => onChange({ registers: next })}
      />
      <Names id={TOWNS} names={towns} />
      <Names id={BODIES} names={options.registers} />
    </>
  )
}

/** Suggestions for a line of text. */
function Names({ id, names }: { id: string; names: readonly string[] }) {
  return (
    <datalist id={id}>
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  )
}

/** What someone works with, how, and in which languages. */
function WorkFields({ application, options, faultOf, onChange }: PartProps & { options: Options }) {
  return (
    <>
      <Ticks
        field="issues"
        label="What you work with"
        hint="Choose what you know well. Each leads to our page on what research shows."
        fault={faultOf('issues')}
        options={options.issues}
        chosen={application.issues}
        onChange={(chosen) => onChange({ issues: chosen })}
      />
      <Group legend="Kinds of therapy and languages">
        <NamesAndOthers
          fields={['modalities', 'otherModalities']}
          label="Kinds of therapy"
          otherLabel="Other kinds"
          hint="With commas between them."
          names={options.modalities}
          {...{ application, onChange }}
        />
        <NamesAndOthers
          fields={['languages', 'otherLanguages']}
          label="Languages"
          otherLabel="Other languages"
          hint="By their English names, with commas between them."
          names={options.languages}
          {...{ application, onChange }}
        />
      </Group>
    </>
  )
}

interface NamesProps extends Pick<PartProps, 'application' | 'onChange'> {
  /** What is ticked, and the line for what is not on the list. */
  fields: readonly ['modalities', 'otherModalities'] | readonly ['languages', 'otherLanguages']
  label: string
  otherLabel: string
  hint: string
  names: readonly string[]
}

/** Names to tick, and a line for others. */
function NamesAndOthers({ fields, label, otherLabel, hint, names, application, onChange }: NamesProps) {
  const [ticked, other] = fields
  return (
    <>
      <Ticks
        field={ticked}
        label={label}
        options={named(names)}
        chosen={application[ticked]}
        onChange={(chosen) => onChange({ [ticked]: chosen })}
      />
      <TextField
        field={other}
        label={otherLabel}
        hint={hint}
        value={application[other]}
        onChange={(value) => onChange({ [other]: value })}
      />
    </>
  )
}
