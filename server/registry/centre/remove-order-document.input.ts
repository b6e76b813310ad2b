import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'A file of an order that is taken away; the history keeps that it was there.' })
export class RemoveOrderDocumentInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
