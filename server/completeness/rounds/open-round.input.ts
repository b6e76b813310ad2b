import { Field, InputType } from 'type-graphql'

@InputType()
export class OpenRoundInput {
  @Field(() => String, { description: 'Code of the round.' })
  declare code: string
}
