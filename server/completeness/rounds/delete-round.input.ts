import { Field, InputType, Int } from 'type-graphql'

@InputType({ description: 'A round that is not open yet and shall not be; the history keeps it.' })
export class DeleteRoundInput {
  @Field(() => String, { description: 'Code of the round.' })
  declare code: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, { description: 'Why; kept in the history.' })
  declare reason: string
}
