import { useRef } from 'react'

/** True from the first time `now` is true: what has been opened once stays in the page, with what was typed. */
export function useEver(now: boolean): boolean {
  const ever = useRef(now)
  ever.current ||= now
  return ever.current
}
