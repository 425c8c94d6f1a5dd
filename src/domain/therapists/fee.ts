import type { Therapist } from '~/schemas/therapist'

type Fee = NonNullable<Therapist['fee']>

/** A fee as people say it: `£60`, `£50 to £70`, `€80`. */
export function formatFee(fee: Pick<Fee, 'min' | 'max' | 'currency'>): string {
  const low = formatMoney(fee.min, fee.currency)
  return fee.min === fee.max ? low : `${low} to ${formatMoney(fee.max, fee.currency)}`
}

/** Whole currency units with their sign. */
export function formatMoney(amount: number, currency: string): string {
  return new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  )
}
