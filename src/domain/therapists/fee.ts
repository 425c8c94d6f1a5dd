import type { Therapist } from '~/schemas/therapist'

type Fee = NonNullable<Therapist['fee']>

/** A fee as people say it: `£60`, `£50 to £70`, `€80`. */
export function formatFee(fee: Pick<Fee, 'min' | 'max' | 'currency'>): string {
  const low = formatMoney(fee.min, fee.currency)
  return fee.min === fee.max ? low : `${low} to ${formatMoney(fee.max, fee.currency)}`
}

/** Kept by currency: making one costs more than a hundred uses. */
const formats = new Map<string, Intl.NumberFormat>()

const moneyFormat = (currency: string) =>
  new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 })

/** Whole currency units with their sign. */
export function formatMoney(amount: number, currency: string): string {
  const known = formats.get(currency) ?? moneyFormat(currency)
  formats.set(currency, known)
  return known.format(amount)
}
