import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'One field on which two edits differ.' })
export class ConflictField {
  @Field(() => String)
  declare field: string

  @Field(() => String, { nullable: true, description: 'The value sent, as JSON text.' })
  declare yours: string | null

  @Field(() => String, { nullable: true, description: 'The value stored now, as JSON text.' })
  declare theirs: string | null
}
