import type { TooSlow } from '../errors.ts'

/** The answer to what took longer than anybody waits. */
export function tooSlow({ message, extensions: { http: _, ...extensions } }: TooSlow) {
  return { errors: [{ message, extensions }], data: null }
}
