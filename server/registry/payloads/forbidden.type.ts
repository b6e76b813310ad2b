import { Field, ObjectType } from 'type-graphql'

@ObjectType('Forbidden', { description: 'The caller may not do this (ไม่มีสิทธิ์); nothing was changed.' })
export class ForbiddenPayload {
  @Field(() => String)
  declare messageTh: string

  @Field(() => String)
  declare messageEn: string

  @Field(() => String, { nullable: true, description: 'The input field that may not be written.' })
  declare field: string | null
}
