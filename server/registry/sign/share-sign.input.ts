import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'One physical sign that stands for two centres.' })
export class ShareSignInput {
  @Field(() => ID, { description: 'The sign as recorded at one centre.' })
  declare id: string

  @Field(() => Int, { description: 'The version of it that was read.' })
  declare version: number

  @Field(() => ID, { description: 'The sign as recorded at the other centre.' })
  declare with: string

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}

@InputType({ description: 'A sign that no longer stands for another centre, too.' })
export class UnshareSignInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
