import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql'
import { connectionType } from '../read/connection.ts'
import { PageArgs } from '../read/page.args.ts'
import { type Reader, readConnection } from '../read/read.ts'
import { DateTimeScalar } from '../read/scalars.ts'
import { privateRevealSource } from './private-reveal.read.ts'

@ObjectType({ description: 'Private values that were shown to somebody (การเปิดดูข้อมูลส่วนบุคคล).' })
export class PrivateReveal {
  @Field(() => ID)
  declare id: string

  @Field(() => DateTimeScalar)
  declare at: string

  @Field(() => String, { description: 'Name of the account as it was then.' })
  declare actor: string

  @Field(() => String)
  declare noun: string

  @Field(() => ID)
  declare recordId: string

  @Field(() => String, { nullable: true, description: 'Present name of the person whose values they are.' })
  declare subject: string | null

  @Field(() => ID, { nullable: true, description: 'Global id of the centre of that person.' })
  declare centreId: string | null

  @Field(() => [String])
  declare fields: string[]

  @Field(() => String, { nullable: true })
  declare reason: string | null

  @Field(() => String, { nullable: true })
  declare requestId: string | null
}

export const PrivateRevealConnection = connectionType(() => PrivateReveal, 'PrivateReveal')

@Resolver()
export class PrivateRevealResolver {
  @Query(() => PrivateRevealConnection, { description: 'The latest first; for administrators.' })
  privateReveals(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...page }, privateRevealSource)
  }
}
