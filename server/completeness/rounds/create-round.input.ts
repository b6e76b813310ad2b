import { Field, ID, InputType, registerEnumType } from 'type-graphql'
import { DateTimeScalar } from '../../read/scalars.ts'

export const RoundPresetEnum = { LETTER_2566: 'LETTER_2566' } as const
registerEnumType(RoundPresetEnum, {
  name: 'RoundPreset',
  description: 'A round the product brings along.',
  valuesConfig: {
    LETTER_2566: { description: 'The letter of February 2566 (มท 0810.7/ว), due by 24 March 2566.' },
  },
})

@InputType({
  description:
    'A round that is not open yet. What a preset says need not be given; what is given stands over it.',
})
export class CreateRoundInput {
  @Field(() => RoundPresetEnum, { nullable: true })
  declare preset?: keyof typeof RoundPresetEnum | null

  @Field(() => String, { nullable: true, description: 'Small letters, digits and hyphens.' })
  declare code?: string | null

  @Field(() => String, { nullable: true })
  declare nameTh?: string | null

  @Field(() => String, { nullable: true })
  declare nameEn?: string | null

  @Field(() => String, { nullable: true })
  declare letterReference?: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare opensAt?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Exclusive: "by 24 March 2023" is 2023-03-25T00:00:00+07:00.',
  })
  declare dueAt?: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare closesAt?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Default true.' })
  declare allowsOnBehalf?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: 'OFF (default), or ALL: somebody else verifies what is recorded.',
  })
  declare verification?: string | null

  @Field(() => [ID], { nullable: true, description: 'The rules it demands; nothing: every rule in force.' })
  declare rules?: string[] | null
}
