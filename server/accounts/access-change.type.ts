import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { connectionType } from '../read/connection.ts'
import { PageArgs } from '../read/page.args.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { District } from '../registry/district/district.entity.ts'
import { Lao } from '../registry/lao/lao.entity.ts'
import { Province } from '../registry/province/province.entity.ts'
import { Role } from './account.enums.ts'

@ObjectType()
export class AccessChangeField {
  @Field(() => String, { description: 'As the database names it.' })
  declare field: string

  @Field(() => String, { nullable: true })
  declare from: string | null

  @Field(() => String, { nullable: true })
  declare to: string | null
}

@ObjectType({
  description:
    'A change of who may do what (การเปลี่ยนสิทธิ): accounts, roles, tokens and what rounds allow; written by the database.',
})
export class AccessChange {
  @Field(() => ID)
  declare id: string

  @Field(() => DateTimeScalar)
  declare at: string

  @Field(() => String, { description: 'account, account_grant, partner_token, round or round_unlock.' })
  declare noun: string

  @Field(() => ID, { description: 'Global id of the account, the token or the round.' })
  declare recordId: string

  @Field(() => String, { nullable: true, description: 'Its present name.' })
  declare subject: string | null

  @Field(() => Role, { nullable: true, description: 'The role that was given or taken away.' })
  declare role: keyof typeof Role | null

  @Field(() => Province, { nullable: true, description: 'Where that role is held.' })
  declare province: Province | null

  @Field(() => District, {
    nullable: true,
    description: 'Where that role is held, or the joint centre opened again stands.',
  })
  declare district: District | null

  @Field(() => Lao, { nullable: true, description: 'Where that role is held, or the office opened again.' })
  declare lao: Lao | null

  @Field(() => String, { description: 'CREATED or UPDATED.' })
  declare action: string

  @Field(() => [AccessChangeField])
  declare fields: AccessChangeField[]

  @Field(() => String, { nullable: true, description: 'Name as it was then; null for the operator.' })
  declare actor: string | null

  @Field(() => ID, { nullable: true })
  declare actorId: string | null

  @Field(() => String, { nullable: true })
  declare reason: string | null

  @Field(() => String, { nullable: true })
  declare requestId: string | null
}

export const AccessChangeConnection = connectionType(() => AccessChange, 'AccessChange')

@InputType()
export class AccessChangeFilter {
  @Field(() => [AccessChangeFilter], { nullable: true })
  declare and?: AccessChangeFilter[]

  @Field(() => [AccessChangeFilter], { nullable: true })
  declare or?: AccessChangeFilter[]

  @Field(() => AccessChangeFilter, { nullable: true })
  declare not?: AccessChangeFilter

  @Field(() => ID, { nullable: true, description: 'Of this account, token or round.' })
  declare record?: string
}

@ArgsType()
export class AccessChangeArgs extends PageArgs {
  @Field(() => AccessChangeFilter, { nullable: true })
  declare where?: AccessChangeFilter
}
