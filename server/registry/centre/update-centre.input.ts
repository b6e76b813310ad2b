import { Field, ID, InputType, Int } from 'type-graphql'
import { CentreFieldsInput } from './centre-fields.input.ts'

@InputType({ description: 'An edit of a centre: the version it was read at, and the fields to change.' })
export class UpdateCentreInput extends CentreFieldsInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => CentreFieldsInput, {
    nullable: true,
    description:
      'The values that were read, of the fields sent: a conflict then lists only what somebody else changed.',
  })
  declare base?: CentreFieldsInput | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'If somebody else changed the record meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict.',
  })
  declare merge?: boolean | null

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
