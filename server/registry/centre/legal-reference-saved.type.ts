import { createUnionType, Field, ObjectType } from 'type-graphql'
import { refusals } from '../payloads/refusal.ts'

/** Its `legalReference` is read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class LegalReferenceSaved {
  /** uuid of the legal basis; no field of the type. */
  constructor(
    readonly id: string,
    merged = false,
  ) {
    this.merged = merged
  }

  @Field(() => Boolean, {
    description: 'Somebody else had changed other fields meanwhile; both edits stand.',
  })
  readonly merged: boolean
}

export const LegalReferencePayload = createUnionType({
  name: 'LegalReferencePayload',
  description: 'The legal basis as it is now, or why nothing was changed.',
  types: () => [LegalReferenceSaved, ...refusals] as const,
})
