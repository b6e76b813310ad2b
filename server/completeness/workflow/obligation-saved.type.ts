import { ObjectType } from 'type-graphql'

/** Its `obligations` are read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class ObligationsSaved {
  /** uuids of the obligations; no field of the type. */
  constructor(readonly ids: readonly string[]) {}
}
