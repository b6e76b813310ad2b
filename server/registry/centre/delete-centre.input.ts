import { Field, ID, InputType, Int } from 'type-graphql'

@InputType()
export class DeleteCentreInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, { description: 'Why; kept in the history.' })
  declare reason: string
}

@InputType()
export class RestoreCentreInput {
  @Field(() => ID, { description: 'A centre that was deleted.' })
  declare id: string

  @Field(() => String, { description: 'Why; kept in the history.' })
  declare reason: string
}
