import { createUnionType, ObjectType } from 'type-graphql'
import { refusals } from '../payloads/refusal.ts'

/** Its `slot` is read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class SlotSaved {
  /** uuid of the place in the roster; no field of the type. */
  constructor(readonly id: string) {}
}

export const SlotPayload = createUnionType({
  name: 'SlotPayload',
  description: 'The place in the roster as it is now, or why nothing was changed.',
  types: () => [SlotSaved, ...refusals] as const,
})
