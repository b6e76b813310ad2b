import { Field, ID, InputType } from 'type-graphql'
import { type ContactOutcome, ContactOutcomeEnum } from './contact.type.ts'

@InputType()
export class NoteContactsInput {
  @Field(() => [ID], {
    description: 'Obligations, at most 500; a unit with two of them is noted once.',
  })
  declare obligations: string[]

  @Field(() => ContactOutcomeEnum)
  declare outcome: ContactOutcome

  @Field(() => String, { nullable: true, description: 'At most 500 characters.' })
  declare remark?: string

  @Field(() => String, { nullable: true, description: 'The day on which to call again, in either era.' })
  declare nextOn?: string
}
