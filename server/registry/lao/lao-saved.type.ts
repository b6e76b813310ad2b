import { createUnionType, ObjectType } from 'type-graphql'
import { refusals } from '../payloads/refusal.ts'

/** Its `laos` are read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class LaosSaved {
  /** uuids of the LAOs; no field of the type. */
  constructor(readonly ids: readonly string[]) {}
}

export const LaoPayload = createUnionType({
  name: 'LaoPayload',
  description: 'The LAOs as the register has them now, or why nothing was changed.',
  types: () => [LaosSaved, ...refusals] as const,
})
