import { Field, ObjectType } from 'type-graphql'
import type { SavedAs, SavedRecord } from '../../read/saved-record.ts'

export const CENTRE_SAVED: SavedAs = { type: 'CentreSaved', field: 'centre', noun: 'Centre' }

/** Its `centre` is read through the door after the commit, unless it was asked behind it. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class CentreSaved {
  /** uuid of the centre; no field of the type. */
  constructor(
    readonly id: string,
    merged = false,
    readonly record: SavedRecord | null = null,
  ) {
    this.merged = merged
  }

  @Field(() => Boolean, {
    description: 'Somebody else had changed other fields meanwhile; both edits stand.',
  })
  readonly merged: boolean
}
