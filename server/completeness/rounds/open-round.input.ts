import { Field, InputType } from 'type-graphql'

@InputType()
export class OpenRoundInput {
  @Field(() => String, { description: 'Code of the round.' })
  declare code: string

  @Field(() => Boolean, { nullable: true, description: 'Only count what would be owed, and open nothing.' })
  declare preview?: boolean | null
}
