import { Field, ObjectType } from 'type-graphql'

@ObjectType('NotFound', { description: 'There is no such record (ไม่พบข้อมูล).' })
export class NotFoundPayload {
  @Field(() => String)
  declare messageTh: string

  @Field(() => String)
  declare messageEn: string
}
