import { Field, ID, InputType, Int } from 'type-graphql'
import { SignFieldsInput } from './sign-fields.input.ts'

@InputType({ description: 'An edit of a sign: the version it was read at, and the fields to change.' })
export class UpdateSignInput extends SignFieldsInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => SignFieldsInput, {
    nullable: true,
    description:
      'The values that were read, of the fields sent: a conflict then lists only what somebody else changed.',
  })
  declare base?: SignFieldsInput | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'If somebody else changed the record meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict.',
  })
  declare merge?: boolean | null

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
