import { Field, InputType } from 'type-graphql'
import { WrittenNumberScalar } from '../input/written-number.scalar.ts'
import { CentreMemberInput } from './centre-member.input.ts'
import { CentrePersonInput } from './centre-person.input.ts'

const WRITTEN_DATE = 'As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24.'
const WRITTEN_PHONE = 'As people write it: 0 2241 9000 ต่อ 2312; 042-870026-7.'

/** What can be recorded of a centre. */
@InputType({
  description:
    'Fields of a centre. A field left out stays as it is; null, empty text and placeholders ("-", "ไม่มี") clear it.',
})
export class CentreFieldsInput {
  @Field(() => String, { nullable: true })
  declare name?: string | null

  @Field(() => String, { nullable: true })
  declare addressNo?: string | null

  @Field(() => String, { nullable: true })
  declare moo?: string | null

  @Field(() => String, { nullable: true })
  declare road?: string | null

  @Field(() => String, { nullable: true })
  declare subdistrict?: string | null

  @Field(() => String, { nullable: true, description: 'Code or id of a district of the same province.' })
  declare district?: string | null

  @Field(() => String, { nullable: true })
  declare postcode?: string | null

  @Field(() => WrittenNumberScalar, { nullable: true })
  declare lat?: string | number | null

  @Field(() => WrittenNumberScalar, { nullable: true })
  declare lon?: string | number | null

  @Field(() => [String], {
    nullable: true,
    description: `One text or several, several numbers in each. ${WRITTEN_PHONE}`,
  })
  declare phones?: string[] | null

  @Field(() => String, { nullable: true, description: WRITTEN_PHONE })
  declare fax?: string | null

  @Field(() => String, { nullable: true })
  declare email?: string | null

  @Field(() => String, { nullable: true })
  declare website?: string | null

  @Field(() => String, { nullable: true })
  declare line?: string | null

  @Field(() => String, { nullable: true })
  declare facebook?: string | null

  @Field(() => String, { nullable: true, description: WRITTEN_PHONE })
  declare hotline?: string | null

  @Field(() => String, { nullable: true })
  declare openingHours?: string | null

  @Field(() => String, { nullable: true, description: WRITTEN_DATE })
  declare establishedOn?: string | null

  @Field(() => String, { nullable: true })
  declare orderNumber?: string | null

  @Field(() => String, { nullable: true, description: WRITTEN_DATE })
  declare orderDate?: string | null

  @Field(() => [String], { nullable: true })
  declare helpFields?: string[] | null

  @Field(() => String, { nullable: true, description: 'JOINT: code or id of the LAO at which it stands.' })
  declare hostLao?: string | null

  @Field(() => String, { nullable: true, description: 'JOINT: where it stands, if not at an LAO.' })
  declare hostPlace?: string | null

  @Field(() => [String], {
    nullable: true,
    description:
      'All fields ticked "there is none" (ไม่มี), of fax, email, website, line, facebook, hotline. Ticking clears the value; a value unticks.',
  })
  declare confirmedNone?: string[] | null

  @Field(() => String, { nullable: true })
  declare remarks?: string | null

  @Field(() => [CentrePersonInput], {
    nullable: true,
    description: 'Everybody of the centre, in the order of display; who is left out no longer belongs to it.',
  })
  declare people?: CentrePersonInput[] | null

  @Field(() => [CentreMemberInput], {
    nullable: true,
    description: 'JOINT: every LAO it serves now; membership of one left out ends today.',
  })
  declare members?: CentreMemberInput[] | null
}
