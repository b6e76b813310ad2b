import { Field, ID, InputType } from 'type-graphql'
import { SignFieldsInput } from './sign-fields.input.ts'

@InputType({ description: 'A sign recorded for the first time, at a centre that has none standing.' })
export class RecordSignInput extends SignFieldsInput {
  @Field(() => ID)
  declare centreId: string

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
