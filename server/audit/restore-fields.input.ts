import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'Values that a change of the history replaced, to be put back.' })
export class RestoreFieldsInput {
  @Field(() => ID, { description: 'The change, of a centre, somebody of it, or a sign.' })
  declare change: string

  @Field(() => [String], { description: 'Which of its fields, as the history names them.' })
  declare fields: string[]

  @Field(() => Int, { description: 'The version of the record that was read; of the centre for its people.' })
  declare version: number

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
