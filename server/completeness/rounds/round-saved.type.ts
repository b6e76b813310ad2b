import { ObjectType } from 'type-graphql'

/** Its `round` is read through the door after the commit. */
@ObjectType({ description: 'Saved (บันทึกแล้ว).' })
export class RoundSaved {
  /** uuid of the round; no field of the type. */
  constructor(readonly id: string) {}
}
