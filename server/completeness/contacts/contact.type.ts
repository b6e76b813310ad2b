import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { DateScalar, DateTimeScalar } from '../../read/scalars.ts'

export const ContactOutcomeEnum = {
  REACHED: 'REACHED',
  PROMISED: 'PROMISED',
  UNREACHABLE: 'UNREACHABLE',
} as const
registerEnumType(ContactOutcomeEnum, {
  name: 'ContactOutcome',
  valuesConfig: {
    REACHED: { description: 'Spoken to (ติดต่อแล้ว).' },
    PROMISED: { description: 'Will record by a day (รับว่าจะบันทึก).' },
    UNREACHABLE: { description: 'Nobody could be reached (ติดต่อไม่ได้).' },
  },
})
export type ContactOutcome = keyof typeof ContactOutcomeEnum

@ObjectType({
  description: 'What came of calling a unit about a round; the latest note stands (การติดต่อติดตาม).',
})
export class Contact {
  @Field(() => ID)
  declare id: string

  @Field(() => ContactOutcomeEnum)
  declare outcome: ContactOutcome

  @Field(() => String, { nullable: true })
  declare remark: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day on which to call again.' })
  declare nextOn: string | null

  @Field(() => String)
  declare notedBy: string

  @Field(() => DateTimeScalar)
  declare notedAt: string
}
