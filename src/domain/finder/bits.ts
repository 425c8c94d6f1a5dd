/** A set of rows, a bit each. */
export type Bits = Uint32Array

/** An empty set for so many rows. */
export function makeBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5)
}

/** Every row below `size`. */
export function allBits(size: number): Bits {
  const bits = makeBits(size).fill(0xffffffff)
  const last = bits.length - 1
  if (size & 31) bits[last] = 2 ** (size & 31) - 1
  return bits
}

export function addBit(bits: Bits, row: number): void {
  const at = row >>> 5
  bits[at] = (bits[at] ?? 0) | (1 << (row & 31))
}

export function hasBit(bits: Bits, row: number): boolean {
  return (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1
}

/** Keeps in `bits` what is in `others` too. */
export function keepBits(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (others[at] ?? 0)
}

/** Adds to `bits` what is in `others`. */
export function joinBits(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (others[at] ?? 0)
}

/** Takes out of `bits` what is in `others`. */
export function dropBits(bits: Bits, others: Bits): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & ~(others[at] ?? 0)
}

/** How many rows are in `bits`; with `others`, in both. */
export function countBits(bits: Bits, others: Bits = bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at++) {
    let left = (bits[at] ?? 0) & (others[at] ?? 0)
    left -= (left >>> 1) & 0x55555555
    left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
    count += Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return count
}

/** The rows in `bits`, rising. */
export function rowsOf(bits: Bits): number[] {
  const rows: number[] = []
  for (let at = 0; at < bits.length; at++)
    for (let left = bits[at] ?? 0; left; left &= left - 1) rows.push(at * 32 + 31 - Math.clz32(left & -left))
  return rows
}
