import type { Policy } from '../access/policy.ts'
import { completenessPolicy } from '../completeness/measure/completeness.policy.ts'
import { allSources } from '../read/source.ts'

/** Every policy there is, by noun; known once the schema stands. */
export function allPolicies(): readonly Policy[] {
  const policies: readonly Policy[] = [...allSources().map(({ policy }) => policy), completenessPolicy]
  return policies.toSorted((a, b) => (a.noun < b.noun ? -1 : 1))
}
