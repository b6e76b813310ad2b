import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { connectionType } from '../read/connection.ts'
import { PageArgs } from '../read/page.args.ts'
import { type Reader, readConnection } from '../read/read.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { TokenRefusalReason } from './account.enums.ts'
import { PartnerToken } from './partner-token.type.ts'
import { tokenRefusalSource } from './token-refusal.read.ts'

@ObjectType({ description: 'Uses of a token that were turned away in one clock hour (โทเค็นที่ถูกปฏิเสธ).' })
export class TokenRefusal {
  @Field(() => ID)
  declare id: string

  @Field(() => PartnerToken, { nullable: true, description: 'Null where there is no such token.' })
  declare token: PartnerToken | null

  @Field(() => DateTimeScalar)
  declare hour: string

  @Field(() => TokenRefusalReason)
  declare reason: keyof typeof TokenRefusalReason

  @Field(() => String, { description: 'The network it came from, CIDR.' })
  declare network: string

  @Field(() => Int)
  declare attempts: number

  @Field(() => DateTimeScalar)
  declare lastAt: string
}

export const TokenRefusalConnection = connectionType(() => TokenRefusal, 'TokenRefusal')

@Resolver()
export class TokenRefusalResolver {
  @Query(() => TokenRefusalConnection, { description: 'The latest first; for administrators.' })
  tokenRefusals(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...page }, tokenRefusalSource)
  }
}
