import { createUnionType, Field, Int, ObjectType } from 'type-graphql'
import { refusals } from '../../registry/payloads/refusal.ts'

/** Its `round` is read through the door after the commit. */
@ObjectType({ description: 'How many rows a decision changes or changed.' })
export class RowsChanged {
  /** @param roundId uuid; no field of the type */
  constructor(
    readonly roundId: string,
    rows: number,
    preview: boolean,
  ) {
    this.rows = rows
    this.preview = preview
  }

  @Field(() => Int, { description: 'What units owe, one row for each item of each unit.' })
  readonly rows: number

  @Field(() => Boolean, { description: 'It was only counted.' })
  readonly preview: boolean
}

export const RoundDecisionPayload = createUnionType({
  name: 'RoundDecisionPayload',
  description: 'What a decision changed, or why nothing was changed.',
  types: () => [RowsChanged, ...refusals] as const,
})
