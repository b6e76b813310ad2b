import { expect } from '@jest/globals'

interface Counting {
  /** The number as the API tells it. */
  readonly read: () => Promise<number>
  /** Makes the number one more; answers when that is acknowledged. */
  readonly write: (n: number) => Promise<unknown>
  /** Written are the numbers from `first`, up to `end`, which is what shall be told afterwards. */
  readonly first: number
  readonly end: number
}

/** Three writers and four readers at once: no answer may be older than what was acknowledged before it was asked for. */
export async function readWhileWriting({ read, write, first, end }: Counting): Promise<void> {
  let acknowledged = await read()
  let writing = true
  const writer = async (from: number) => {
    for (let n = from; n < end; n += 3) {
      await write(n)
      acknowledged += 1
    }
  }
  let answers = 0
  const reader = async () => {
    while (writing) {
      const atLeast = acknowledged
      const told = await read()
      expect(told).toBeGreaterThanOrEqual(atLeast)
      expect(told).toBeLessThanOrEqual(end)
      answers += 1
    }
  }
  const readers = [reader(), reader(), reader(), reader()]
  await Promise.all([writer(first), writer(first + 1), writer(first + 2)]).finally(() => {
    writing = false
  })
  await Promise.all(readers)
  expect(answers).toBeGreaterThan(4)
  expect(await read()).toBe(end)
}
