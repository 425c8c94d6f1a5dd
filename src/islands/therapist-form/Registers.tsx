import { EMPTY_REGISTER, type RegisterAnswer } from '~/domain/application/application'
import { Group, TextField } from './Field'
import type { FaultOf } from './fault-of'

/** The id of the list of registers we know. */
export const BODIES = 'apply-bodies'

interface Props {
  registers: readonly RegisterAnswer[]
  faultOf: FaultOf
  onChange: (registers: RegisterAnswer[]) => void
}

/** The registers someone belongs to, each with their number there. */
export function Registers({ registers, faultOf, onChange }: Props) {
  const change = (at: number, part: Partial<RegisterAnswer>) =>
    onChange(registers.map((register, index) => (index === at ? { ...register, ...part } : register)))
  return (
    <>
      {registers.map(({ body, number }, at) => (
        <Group key={at} legend={registers.length > 1 ? `Register ${at + 1}` : 'Your register'}>
          <TextField
            field={`registers-${at}-body`}
            fault={faultOf(`registers-${at}-body`)}
            label="Register"
            hint="Such as BACP, BPC, HCPC, NCPS or UKCP. Readers are told to look you up there."
            list={BODIES}
            value={body}
            onChange={(value) => change(at, { body: value })}
          />
          <TextField
            field={`registers-${at}-number`}
            fault={faultOf(`registers-${at}-number`)}
            label="Your number there (if it has numbers)"
            value={number}
            onChange={(value) => change(at, { number: value })}
            narrow
          />
          {registers.length > 1 && (
            <button
              type="button"
              class="button light"
              onClick={() => onChange(registers.filter((_, index) => index !== at))}
            >
              Take out register {at + 1}
            </button>
          )}
        </Group>
      ))}
      <button type="button" class="button light" onClick={() => onChange([...registers, EMPTY_REGISTER])}>
        Add another register
      </button>
    </>
  )
}
