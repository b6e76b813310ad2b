import { Field, ID, InputType, Int } from 'type-graphql'

@InputType({ description: 'One photo and the version of it that was read.' })
export class PhotoVersionInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int)
  declare version: number
}

@InputType({ description: 'A photo that is taken away; the history keeps it.' })
export class RemovePhotoInput extends PhotoVersionInput {
  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}

@InputType({ description: 'A new caption of a photo.' })
export class DescribePhotoInput extends PhotoVersionInput {
  @Field(() => String, { nullable: true, description: 'At most 300 characters; empty clears it.' })
  declare caption?: string | null

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}

@InputType({ description: 'The photos of a sign in the order wanted.' })
export class ArrangePhotosInput {
  @Field(() => ID)
  declare signId: string

  @Field(() => [PhotoVersionInput], { description: 'All photos that the sign has.' })
  declare photos: PhotoVersionInput[]

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
