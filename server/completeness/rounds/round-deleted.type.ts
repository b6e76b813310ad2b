import { createUnionType, Field, ObjectType } from 'type-graphql'
import { refusals } from '../../registry/payloads/refusal.ts'

@ObjectType({ description: 'Removed before it was opened (ลบแล้ว).' })
export class RoundDeleted {
  constructor(code: string) {
    this.code = code
  }

  @Field(() => String, { description: 'Its code, free again.' })
  readonly code: string
}

export const DeleteRoundPayload = createUnionType({
  name: 'DeleteRoundPayload',
  description: 'The removed round, or why it was not removed.',
  types: () => [RoundDeleted, ...refusals] as const,
})
