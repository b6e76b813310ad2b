import { Field, ID, InputType, Int } from 'type-graphql'
import { type LaoType, LaoTypeEnum } from './lao-type.ts'

const WRITTEN_DATE = 'As people write it: 24/03/2566, 24 มีนาคม 2566, 2023-03-24; not to come.'

@InputType({ description: 'What an act of the register rests on.' })
export abstract class RegisterBasisInput {
  @Field(() => String, { description: 'Number of the announcement or letter.' })
  declare documentNumber: string

  @Field(() => String, { nullable: true, description: 'What else is to be said of it.' })
  declare reason?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Only try it and count; nothing is changed.' })
  declare preview?: boolean | null
}

@InputType({ description: 'What an act of the register rests on, and its day.' })
export abstract class RegisterActInput extends RegisterBasisInput {
  @Field(() => String, { description: `The day from which it holds. ${WRITTEN_DATE}` })
  declare effectiveOn: string
}

@InputType({ description: 'Name, type, code and seat district of an LAO.' })
export class LaoFieldsInput {
  @Field(() => String, { nullable: true })
  declare code?: string | null

  @Field(() => LaoTypeEnum, { nullable: true })
  declare type?: LaoType | null

  @Field(() => String, { nullable: true, description: 'Without its type.' })
  declare nameTh?: string | null

  @Field(() => String, { nullable: true, description: 'Code or global id of its seat district.' })
  declare district?: string | null
}

@InputType({ description: 'An LAO that came into being.' })
export class CreateLaoInput extends RegisterActInput {
  @Field(() => String)
  declare code: string

  @Field(() => LaoTypeEnum)
  declare type: LaoType

  @Field(() => String, { description: 'Without its type.' })
  declare nameTh: string

  @Field(() => String, { description: 'Code or global id of its seat district.' })
  declare district: string
}

@InputType({ description: 'A new name, type, code or seat district; a field left out stays as it is.' })
export class AmendLaoInput extends RegisterActInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number

  @Field(() => String, { nullable: true })
  declare code?: string | null

  @Field(() => LaoTypeEnum, { nullable: true })
  declare type?: LaoType | null

  @Field(() => String, { nullable: true, description: 'Without its type.' })
  declare nameTh?: string | null

  @Field(() => String, { nullable: true, description: 'Code or global id of its seat district.' })
  declare district?: string | null

  @Field(() => LaoFieldsInput, {
    nullable: true,
    description:
      'The values that were read, of the fields sent: a conflict then lists only what somebody else changed.',
  })
  declare base?: LaoFieldsInput | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'If somebody else changed the LAO meanwhile and none of these fields (by `base`), keep both edits instead of answering with a conflict.',
  })
  declare merge?: boolean | null
}

@InputType({ description: 'An LAO whose end was entered by mistake.' })
export class ResumeLaoInput extends RegisterBasisInput {
  @Field(() => ID)
  declare id: string

  @Field(() => Int, { description: 'The version that was read.' })
  declare version: number
}

@InputType({ description: 'LAOs that ended; several with one successor have merged.' })
export class EndLaosInput extends RegisterActInput {
  @Field(() => [ID], { description: 'At most 20.' })
  declare laos: string[]

  @Field(() => ID, { nullable: true, description: 'The LAO that took them over.' })
  declare successor?: string | null
}
