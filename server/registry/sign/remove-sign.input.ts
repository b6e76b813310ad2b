import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'A sign that was taken down and not replaced; it is kept as history.' })
export class RemoveSignInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, {
    nullable: true,
    description: 'The day it was taken down, as people write dates; left out: today.',
  })
  declare removedOn?: string | null

  @Field(() => String, { description: 'Why; kept in the history.' })
  declare reason: string
}
