import { ObjectType } from 'type-graphql'

/** Its `signInstallation` is read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class SignSaved {
  /** uuid of the sign; no field of the type. */
  constructor(readonly id: string) {}
}
