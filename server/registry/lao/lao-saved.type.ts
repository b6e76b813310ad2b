import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import { refusals } from '../payloads/refusal.ts'

/** Its `laos` are read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class LaosSaved {
  /**
   * @param ids uuids of the LAOs; no field of the type
   * @param owed rows owed in all rounds, before and after
   */
  constructor(
    readonly ids: readonly string[],
    owed: { before: number; after: number },
    preview: boolean,
  ) {
    this.owedBefore = owed.before
    this.owedAfter = owed.after
    this.preview = preview
  }

  @Field(() => Int, { description: 'What units owe in all rounds, one row for each item, before the act.' })
  readonly owedBefore: number

  @Field(() => Int, { description: 'The same after it, at this moment.' })
  readonly owedAfter: number

  @Field(() => Boolean, { description: 'It was only tried.' })
  readonly preview: boolean
}

export const LaoPayload = createUnionType({
  name: 'LaoPayload',
  description: 'The LAOs as the register has them now, or why nothing was changed.',
  types: () => [LaosSaved, ...refusals] as const,
})
