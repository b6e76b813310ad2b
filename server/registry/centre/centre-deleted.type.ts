import { Field, ID, ObjectType } from 'type-graphql'
import { globalId } from '../../read/global-id.ts'

@ObjectType({ description: 'Deleted (ลบแล้ว): it counts as not recorded from now on; its history is kept.' })
export class CentreDeleted {
  /** @param uuid of the centre */
  constructor(uuid: string) {
    this.id = globalId('centre', uuid)
  }

  @Field(() => ID, { description: 'Send it to restoreCentre to take it back.' })
  readonly id: string
}
