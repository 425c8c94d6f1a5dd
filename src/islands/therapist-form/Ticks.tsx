import { describedBy, idOf, Notes, type FieldProps } from './Field'

interface TicksProps extends FieldProps {
  options: { id: string; label: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Several of many answers. A fault's link leads to the first of them. */
export function Ticks(props: TicksProps) {
  const { field, label, fault, options, chosen, onChange } = props
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id])
  return (
    <fieldset class={`apply-ticks${fault ? ' is-faulty' : ''}`} aria-describedby={describedBy(props)}>
      <legend>{label}</legend>
      <Notes {...props} />
      <div>
        {options.map(({ id, label: words }, at) => (
          <label key={id}>
            <input
              id={at === 0 ? idOf(field) : undefined}
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
