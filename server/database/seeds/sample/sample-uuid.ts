import type { Random } from '../random.ts'

/** A version 7 key (RFC 9562) of the given moment, the same in every run that draws the same numbers. */
export function sampleUuid(random: Random, at: Date): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const drawn = [0, 1, 2].map(() => random.whole(0, 0xffffffff).toString(16).padStart(8, '0')).join('')
  const variant = '89ab'[random.whole(0, 3)]
  return `${time.slice(0, 8)}-${time.slice(8)}-7${drawn.slice(0, 3)}-${variant}${drawn.slice(3, 6)}-${drawn.slice(6, 18)}`
}
