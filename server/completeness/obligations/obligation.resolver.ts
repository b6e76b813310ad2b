import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, ArgsType, Ctx, Field, ID, Info, Query, Resolver } from 'type-graphql'
import { type Reader, readConnection, readWhere } from '../../read/read.ts'
import { DateTimeScalar } from '../../read/scalars.ts'
import { idIs } from '../../read/where.ts'
import { obligationSource } from './obligation.read.ts'
import { Obligation, ObligationConnection } from './obligation.type.ts'
import { ObligationListArgs } from './obligation-list.args.ts'

@ArgsType()
class ObligationsArgs extends ObligationListArgs {
  @Field(() => String, { description: 'Code or global id of the round.' })
  declare round: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'A past instant; nothing means now.' })
  declare asOf?: string

  @Field(() => Boolean, { nullable: true, description: 'As it stood at the due instant.' })
  declare atDue?: boolean
}

@Resolver()
export class ObligationResolver {
  @Query(() => ObligationConnection, { description: 'What is owed, row by row: the list behind any number.' })
  obligations(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ObligationsArgs) args: ObligationsArgs,
  ): Promise<unknown> {
    const { round, asOf, atDue, ...list } = args
    return readConnection(reader, info, { ...list }, obligationSource, { round, asOf, atDue })
  }

  @Query(() => Obligation, { nullable: true })
  obligation(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<unknown> {
    return readWhere(reader, info, {}, obligationSource, (statement, row) =>
      idIs(statement, 'obligation', `${row}.id`, id),
    )
  }
}
