import { Field, ObjectType } from 'type-graphql'
import { FieldError } from './field-error.type.ts'

@ObjectType('InvalidInput', {
  description: 'The input cannot be accepted (ข้อมูลที่ส่งมาไม่ถูกต้อง); nothing was changed.',
})
export class InvalidInputPayload {
  @Field(() => String)
  declare messageTh: string

  @Field(() => String)
  declare messageEn: string

  @Field(() => [FieldError], { description: 'One per field.' })
  declare fields: FieldError[]
}
