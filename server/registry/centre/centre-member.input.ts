import { Field, InputType } from 'type-graphql'

@InputType({ description: 'An LAO that a joint centre serves.' })
export class CentreMemberInput {
  @Field(() => String, { description: 'Code or id of the LAO.' })
  declare lao: string

  @Field(() => String, {
    nullable: true,
    description: 'First day, as people write dates; empty: from the beginning.',
  })
  declare from?: string | null

  @Field(() => String, { nullable: true, description: 'First day it is no longer a member.' })
  declare to?: string | null
}
