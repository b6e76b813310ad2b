import { Field, Int, ObjectType } from 'type-graphql'
import { ConflictField } from './conflict-field.type.ts'

@ObjectType('Conflict', {
  description:
    'The record is no longer as the caller saw it, or exists already (ข้อมูลถูกแก้ไขโดยผู้อื่นแล้ว); nothing was changed.',
})
export class ConflictPayload {
  @Field(() => String)
  declare messageTh: string

  @Field(() => String)
  declare messageEn: string

  @Field(() => Int, { description: 'The version to send after looking at the present values.' })
  declare currentVersion: number

  @Field(() => [ConflictField], {
    description: 'Fields sent whose stored value somebody else changed, as far as the caller may see them.',
  })
  declare fields: ConflictField[]
}
