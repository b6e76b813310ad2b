import { Field, ID, InputType, Int } from 'type-graphql'
import { SignFieldsInput } from './sign-fields.input.ts'

@InputType({ description: 'A new sign in the place of a standing one, which is kept as history.' })
export class ReplaceSignInput extends SignFieldsInput {
  @Field(() => ID, { description: 'The sign that is replaced.' })
  declare id: string

  @Field(() => Int, { description: 'The version of it that was read.' })
  declare version: number

  @Field(() => String, {
    nullable: true,
    description: 'The day it was taken down, as people write dates; left out: today.',
  })
  declare removedOn?: string | null

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
