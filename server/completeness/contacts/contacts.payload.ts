import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql'
import { refusals } from '../../registry/payloads/refusal.ts'

@ObjectType({ description: 'Noted, or taken back (บันทึกแล้ว).' })
export class ContactsSaved {
  constructor(ids: readonly string[]) {
    this.ids = ids.map((id) => `contact_${id}`)
    this.count = ids.length
  }

  @Field(() => [ID], { description: 'Of the notes; `withdrawContacts` takes them back.' })
  readonly ids: string[]

  @Field(() => Int, { description: 'Units.' })
  readonly count: number
}

export const ContactsPayload = createUnionType({
  name: 'ContactsPayload',
  description: 'The notes, or why none was written.',
  types: () => [ContactsSaved, ...refusals] as const,
})
