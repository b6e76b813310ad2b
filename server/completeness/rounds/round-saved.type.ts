import { Field, Int, ObjectType } from 'type-graphql'

/** Its `round` is read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class RoundSaved {
  /** @param id uuid of the round; no field of the type */
  constructor(
    readonly id: string,
    owed: number | null = null,
  ) {
    this.owed = owed
  }

  @Field(() => Int, {
    nullable: true,
    description: 'What opening it made units owe, one row for each item of each unit.',
  })
  readonly owed: number | null
}
