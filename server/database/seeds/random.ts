/** A stream of numbers that is the same for the same seed on every machine (mulberry32). */
export interface Random {
  /** At least 0, less than 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One of the values. */
  pick<T>(values: readonly T[]): T
  /** One of the values by weight; weights need not add up to anything. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T
}

const { floor, imul } = Math // taken out once: a global is looked up slowly in some runtimes

/** @param seed any number; it is cut to 32 bits. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    whole: (least, most) => least + floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    pick: <T>(values: readonly T[]) => values[floor(next() * values.length)] as T,
    weighted<T>(choices: readonly (readonly [T, number])[]) {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      const chosen = choices.find(([, weight]) => {
        left -= weight
        return left < 0
      })
      return (chosen ?? (choices.at(-1) as readonly [T, number]))[0]
    },
  }
}
