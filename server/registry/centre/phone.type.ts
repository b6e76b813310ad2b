import { Field, ObjectType } from 'type-graphql'
import { type PhoneKind, PhoneKindEnum } from './phone-kind.ts'

/** Stored as JSON in the centre's row, in this shape. */
@ObjectType({ description: 'A number of the office (โทรศัพท์สำนักงาน).' })
export class Phone {
  @Field(() => String, { description: 'Digits only, with the leading zero: 022419000.' })
  declare number: string

  @Field(() => String, { nullable: true, description: 'Digits after ต่อ.' })
  declare extension: string | null

  @Field(() => PhoneKindEnum)
  declare kind: PhoneKind
}
