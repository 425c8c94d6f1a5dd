/** People on one page of a room. */
export const ROOM_PAGE = 24
/** People on one page of the whole list, which begins under the finder: a slow phone lays them all out at the start. */
export const LIST_PAGE = 18

/** One page of a longer list. */
export interface RoomPage<T> {
  /** From 1. */
  number: number
  /** How many pages there are. */
  of: number
  address: string
  items: T[]
  /** How many there are on all pages. */
  total: number
  /** Addresses of the pages before and after, where there are any. */
  previous?: string
  next?: string
}

/** The whole list begins on the finder's own page and goes on under an address of its own. */
export const LIST_ADDRESSES = { first: '/therapists/', others: '/therapists/all/' }

/**
 * A list cut into pages of `size`. The first stands at `first`, the others at `others` with their number:
 * `/therapists/grief/`, `/therapists/grief/2/`. An empty list has no page.
 */
export function cutIntoPages<T>(
  items: readonly T[],
  size: number,
  { first, others }: { first: string; others: string },
): RoomPage<T>[] {
  const of = Math.ceil(items.length / size)
  const addressOf = (number: number) => (number === 1 ? first : `${others}${number}/`)
  return Array.from({ length: of }, (_, index) => {
    const number = index + 1
    return {
      ...{ number, of, total: items.length, address: addressOf(number) },
      items: items.slice(index * size, number * size),
      ...(number > 1 ? { previous: addressOf(number - 1) } : {}),
      ...(number < of ? { next: addressOf(number + 1) } : {}),
    }
  })
}

/** Numbers of pages to link to from page `number`: both ends and those close by, with gaps as undefined. */
export function pagesToName(number: number, of: number): (number | undefined)[] {
  const near = [1, number - 1, number, number + 1, of].filter((each) => each >= 1 && each <= of)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((each, at) => {
    const gap = each - (sorted[at - 1] ?? each - 1)
    if (gap === 2) return [each - 1, each]
    return gap > 2 ? [undefined, each] : [each]
  })
}
