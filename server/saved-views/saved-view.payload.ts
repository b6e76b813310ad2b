import { createUnionType, Field, ObjectType } from 'type-graphql'
import { refusals } from '../registry/payloads/refusal.ts'

/** Its `savedView` is read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class ViewSaved {
  /** uuid of the view; no field of the type. */
  constructor(
    readonly id: string,
    removed: boolean,
  ) {
    this.removed = removed
  }

  @Field(() => Boolean, { description: 'It was taken away; `updateSavedView` brings it back.' })
  readonly removed: boolean
}

export const SavedViewPayload = createUnionType({
  name: 'SavedViewPayload',
  description: 'The saved view, or why it was not saved.',
  types: () => [ViewSaved, ...refusals] as const,
})
