import { useEffect } from 'react'
import { holdPage } from './session-over.ts'

/** Holds the page while `needed`: a session that is over is then renewed without leaving it. */
export function useHoldPage(needed: boolean): void {
  useEffect(() => (needed ? holdPage() : undefined), [needed])
}
