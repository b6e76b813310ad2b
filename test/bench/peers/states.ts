import type { ROLLUP_COUNTS } from '../floor-tables.ts'

/** Counts of ours that a peer can make by counting → the state it counts. What is expected and when it came follow from no column. */
export const COUNTED_STATES = {
  notRecorded: 'NOT_RECORDED',
  incomplete: 'INCOMPLETE',
  completeWithErrors: 'COMPLETE_WITH_ERRORS',
  correct: 'CORRECT',
} as const satisfies Partial<Record<(typeof ROLLUP_COUNTS)[number], string>>

/** A line for each state. */
export function eachState(line: (name: string, state: string) => string): string {
  return Object.entries(COUNTED_STATES)
    .map(([name, state]) => line(name, state))
    .join('\n  ')
}
