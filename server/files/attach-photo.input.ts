import { Field, ID, InputType } from 'type-graphql'

@InputType({
  description:
    'An uploaded picture that becomes a photo of a sign. It adds to the sign and overwrites nothing, so it names no version; sent again it answers the same photo.',
})
export class AttachPhotoInput {
  @Field(() => ID)
  declare signId: string

  @Field(() => String, { description: 'SHA-256 of the uploaded file, 64 hex digits (see /files/uploads).' })
  declare upload: string

  @Field(() => String, { nullable: true, description: 'Caption, at most 300 characters.' })
  declare caption?: string | null

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
