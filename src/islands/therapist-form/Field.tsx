import type { ComponentChildren } from 'preact'

/** What every field of the form knows about itself. */
export interface FieldProps {
  /** As faults name it: `email`, `places-0-town`. */
  field: string
  label: string
  hint?: string | undefined
  /** What is wrong with it, if anything. */
  fault?: string | undefined
}

/** The id of a field's control. */
export function idOf(field: string): string {
  return `apply-${field}`
}

/** The ids that describe a control: its hint and its fault. */
export function describedBy({ field, hint, fault }: FieldProps): string | undefined {
  const ids = [hint && `${idOf(field)}-hint`, fault && `${idOf(field)}-fault`].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Hint and fault of a field, in the places its control points at. */
export function Notes({ field, hint, fault }: FieldProps) {
  return (
    <>
      {hint && (
        <p id={`${idOf(field)}-hint`} class="apply-hint">
          {hint}
        </p>
      )}
      {fault && (
        <p id={`${idOf(field)}-fault`} class="apply-fault">
          {fault}
        </p>
      )}
    </>
  )
}

interface TextProps extends FieldProps {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'email' | 'tel' | 'url' | 'datetime-local'
  autocomplete?: string
  inputmode?: 'numeric'
  /** The id of a list of suggestions. */
  list?: string
  narrow?: boolean
}

/** A line of text with its label, hint and fault. */
export function TextField(props: TextProps) {
  const { field, label, fault, value, onChange, type = 'text', narrow = false } = props
  const { autocomplete = 'off', inputmode, list } = props
  return (
    <div class={`apply-field${fault ? ' is-faulty' : ''}${narrow ? ' is-narrow' : ''}`}>
      <label for={idOf(field)}>{label}</label>
      <Notes {...props} />
      <input
        id={idOf(field)}
        {...{ type, value, autocomplete, inputmode, list }}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={describedBy(props)}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

interface ChoiceProps extends FieldProps {
  value: string
  options: [value: string, label: string][]
  onChange: (value: string) => void
}

/** One of a few answers. */
export function ChoiceField(props: ChoiceProps) {
  const { field, label, value, options, onChange } = props
  return (
    <div class="apply-field is-narrow">
      <label for={idOf(field)}>{label}</label>
      <Notes {...props} />
      <select
        id={idOf(field)}
        autocomplete="off"
        value={value}
        aria-describedby={describedBy(props)}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

interface GroupProps {
  legend: string
  children?: ComponentChildren
}

/** Fields that belong together. */
export function Group({ legend, children }: GroupProps) {
  return (
    <fieldset class="apply-group">
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
