import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Node } from '../read/node.ts'
import { DateScalar, DateTimeScalar } from '../read/scalars.ts'
import { TokenScope } from './account.enums.ts'

@ObjectType({ description: 'What a token did in one clock hour.' })
export class TokenUse {
  @Field(() => DateTimeScalar)
  declare hour: string

  @Field(() => Int)
  declare requests: number

  @Field(() => Int, { description: 'Refused because the budget of the hour was spent.' })
  declare refused: number

  @Field(() => Int, { description: 'Cost units.' })
  declare cost: number
}

@ObjectType({ description: 'What a token did on one day in Bangkok.' })
export class TokenDay {
  @Field(() => DateScalar)
  declare day: string

  @Field(() => Int)
  declare requests: number

  @Field(() => Int, { description: 'Refused because the budget of the hour was spent.' })
  declare refused: number

  @Field(() => Int, { description: 'Cost units.' })
  declare cost: number
}

@ObjectType({ description: 'Access of a partner’s programme (โทเค็นของหน่วยงานภาคี).', implements: Node })
export class PartnerToken implements Node {
  @Field(() => ID)
  declare id: string

  @Field(() => String, { description: 'Middle part of the token, by which it can be told from others.' })
  declare publicId: string

  @Field(() => String)
  declare name: string

  @Field(() => String, { nullable: true })
  declare purpose: string | null

  @Field(() => [TokenScope])
  declare scopes: (keyof typeof TokenScope)[]

  @Field(() => [String], { description: 'Networks it may be used from, CIDR; empty: from anywhere.' })
  declare addresses: string[]

  @Field(() => Int, { description: 'Cost units per clock hour.' })
  declare budget: number

  @Field(() => DateTimeScalar)
  declare expiresAt: string

  @Field(() => DateTimeScalar, { nullable: true })
  declare rotatedAt: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the secret before the last rotation is still good.',
  })
  declare overlapEndsAt: string | null

  @Field(() => DateTimeScalar, { nullable: true })
  declare revokedAt: string | null

  @Field(() => Boolean, { description: 'Neither revoked nor expired.' })
  declare isActive: boolean

  @Field(() => DateTimeScalar, { nullable: true, description: 'Empty until it is used.' })
  declare lastUsedAt: string | null

  @Field(() => String, { nullable: true })
  declare lastAddress: string | null

  @Field(() => DateTimeScalar)
  declare createdAt: string

  @Field(() => Int)
  declare version: number

  @Field(() => Int, { description: 'Cost units of the budget that the present clock hour has used.' })
  declare spent: number

  @Field(() => [TokenDay], { description: 'The last thirty days on which it was used, the latest first.' })
  declare days: TokenDay[]

  @Field(() => [TokenUse], { description: 'The last seven days by hour, the latest first.' })
  declare use: TokenUse[]
}
