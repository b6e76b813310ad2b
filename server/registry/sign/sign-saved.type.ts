import { Field, ObjectType } from 'type-graphql'
import type { SavedAs, SavedRecord } from '../../read/saved-record.ts'

export const SIGN_SAVED: SavedAs = { type: 'SignSaved', field: 'signInstallation', noun: 'SignInstallation' }

/** Its `signInstallation` is read through the door after the commit, unless it was asked behind it. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class SignSaved {
  /** uuid of the sign; no field of the type. */
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
