import { Field, ObjectType } from 'type-graphql'

/** Its `centre` is read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class CentreSaved {
  /** uuid of the centre; no field of the type. */
  constructor(
    readonly id: string,
    merged = false,
  ) {
    this.merged = merged
  }

  @Field(() => Boolean, {
    description: 'Somebody else had changed other fields meanwhile; both edits stand.',
  })
  readonly merged: boolean
}
