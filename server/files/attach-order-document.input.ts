import { Field, ID, InputType } from 'type-graphql'

@InputType({
  description:
    'An uploaded PDF that becomes the file of the establishing order of a centre. It adds and overwrites nothing, so it names no version; sent again it answers the same document.',
})
export class AttachOrderDocumentInput {
  @Field(() => ID)
  declare centreId: string

  @Field(() => String, { description: 'SHA-256 of the uploaded file, 64 hex digits (see /files/uploads).' })
  declare upload: string

  @Field(() => String, { description: 'Its name on the sender’s machine; folders are left out.' })
  declare fileName: string

  @Field(() => String, { nullable: true, description: "Why; the Department's people must say." })
  declare reason?: string | null
}
