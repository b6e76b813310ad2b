import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../read/node.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { District } from '../registry/district/district.entity.ts'
import { Lao } from '../registry/lao/lao.entity.ts'
import { Province } from '../registry/province/province.entity.ts'
import { AccountStatus, Role } from './account.enums.ts'

@ObjectType({ description: 'A role an account holds, and where (สิทธิของบัญชี); without an area: the country.' })
export class AccountGrant {
  @Field(() => ID)
  declare id: string

  @Field(() => Role)
  declare role: keyof typeof Role

  @Field(() => Province, { nullable: true })
  declare province: Province | null

  @Field(() => District, { nullable: true })
  declare district: District | null

  @Field(() => Lao, { nullable: true })
  declare lao: Lao | null

  @Field(() => Boolean, { description: 'True when it follows the claims of the OpenID provider.' })
  declare fromProvider: boolean

  @Field(() => DateTimeScalar)
  declare since: string
}

@ObjectType({ description: 'An open session of an account (การเข้าสู่ระบบที่ยังใช้งานได้).' })
export class AccountSession {
  @Field(() => ID)
  declare id: string

  @Field(() => DateTimeScalar)
  declare createdAt: string

  @Field(() => DateTimeScalar, { description: 'To the minute.' })
  declare lastSeenAt: string

  @Field(() => DateTimeScalar)
  declare expiresAt: string

  @Field(() => String, { nullable: true })
  declare address: string | null

  @Field(() => String, { nullable: true })
  declare userAgent: string | null

  @Field(() => Boolean)
  declare secondFactor: boolean
}

@ObjectType({ description: 'An account of a person (บัญชีผู้ใช้).', implements: Node })
export class Account implements Node {
  @Field(() => ID)
  declare id: string

  @Field(() => String)
  declare login: string

  @Field(() => String)
  declare name: string

  @Field(() => AccountStatus)
  declare status: keyof typeof AccountStatus

  @Field(() => String, { nullable: true, description: 'Why it is suspended or locked.' })
  declare statusReason: string | null

  @Field(() => Boolean, { description: 'False for somebody who signs in through the OpenID provider only.' })
  declare hasPassword: boolean

  @Field(() => Boolean)
  declare mustChangePassword: boolean

  @Field(() => DateTimeScalar, { nullable: true })
  declare passwordSetAt: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare secondFactorSince: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'Empty until the first sign-in.' })
  declare lastSignInAt: string | null

  @Field(() => String, { nullable: true })
  declare lastSignInAddress: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the one-time code that was handed over last is good; empty when none is open.',
  })
  declare codeExpiresAt: string | null

  @Field(() => DateTimeScalar)
  declare createdAt: string

  @Field(() => DateTimeScalar)
  declare updatedAt: string

  @Field(() => Int)
  declare version: number

  @Field(() => [AccountGrant])
  declare grants: AccountGrant[]

  @Field(() => [AccountSession], { description: 'Open ones, the latest first.' })
  declare sessions: AccountSession[]
}
