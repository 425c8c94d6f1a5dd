import { describe, expect, test } from 'vitest'
import { PartQueue } from '~/islands/therapist-finder/part-queue'

/** A queue whose parts arrive when they are let go. */
function makeQueue(count: number) {
  const asked: number[] = []
  const there = new Set<number>()
  const waiting = new Map<number, { arrive: () => void; fail: () => void }>()
  const queue = new PartQueue({
    count,
    has: (part) => there.has(part),
    take: (part) => {
      asked.push(part)
      return new Promise<void>((resolve, reject) => {
        const arrive = () => {
          there.add(part)
          resolve()
        }
        waiting.set(part, { arrive, fail: () => reject(new Error('lost')) })
      })
    },
  })
  /** Lets what was asked for arrive, and the queue go on. */
  const arrive = async (part: number) => {
    waiting.get(part)?.arrive()
    await new Promise((resolve) => setTimeout(resolve))
  }
  const lose = async (part: number) => {
    waiting.get(part)?.fail()
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { queue, asked, arrive, lose }
}

describe('The parts of a large list', () => {
  test('come one behind another', async () => {
    const { queue, asked, arrive } = makeQueue(3)
    void queue.fetchRest()
    expect(asked).toEqual([0])
    await arrive(0)
    expect(asked).toEqual([0, 1])
  })

  test('that a search waits for do not wait for the others, and are asked for once', async () => {
    const { queue, asked, arrive } = makeQueue(4)
    void queue.fetchRest()
    let isAnswered = false
    void queue.need({ first: [0, 3] }).then(() => (isAnswered = true))
    expect(asked).toEqual([0, 3])
    await arrive(3)
    expect(isAnswered).toBe(false)
    await arrive(0)
    expect(isAnswered).toBe(true)
    await arrive(1)
    await arrive(2)
    expect(asked).toEqual([0, 3, 1, 2])
  })

  test('that may matter to a search are asked for next, and it does not wait for them', async () => {
    const { queue, asked, arrive, lose } = makeQueue(4)
    let isAnswered = false
    void queue.need({ first: [0], next: [3] }).then(() => (isAnswered = true))
    expect(asked).toEqual([0])
    await arrive(0)
    expect(isAnswered).toBe(true)
    expect(asked).toEqual([0, 3])
    await lose(3)
    void queue.need({ first: [3] })
    expect(asked).toEqual([0, 3, 3])
  })

  test('that were lost hold up neither a search nor the rest, and are asked for again', async () => {
    const { queue, asked, arrive, lose } = makeQueue(2)
    const needed = queue.need({ first: [0] })
    await lose(0)
    await expect(needed).resolves.toBeUndefined()
    const again = queue.fetch(0)
    await arrive(0)
    await expect(again).resolves.toBeUndefined()
    expect(asked).toEqual([0, 0])
  })

  test('say so to whoever cannot do without one', async () => {
    const { queue, lose } = makeQueue(1)
    const first = queue.fetch(0)
    const refused = expect(first).rejects.toThrow('lost')
    await lose(0)
    await refused
  })
})
