import type { Expectation } from '../gql/graphql.ts'

export type Released = Exclude<Expectation, 'EXPECTED'>

/** It need not be recorded: exempt, or nothing is there to record. */
export function isReleased(expectation: Expectation | null): expectation is Released {
  return expectation === 'EXEMPT' || expectation === 'NOT_APPLICABLE'
}
