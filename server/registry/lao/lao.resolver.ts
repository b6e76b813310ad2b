import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { type Reader, readConnection, readWhere } from '../../read/read.ts'
import { codeOrId } from '../../read/where.ts'
import { LaoConnection } from './lao.connection.ts'
import { Lao } from './lao.entity.ts'
import { laoSource } from './lao.read.ts'
import { LaoListArgs } from './lao-list.args.ts'

@Resolver()
export class LaoResolver {
  @Query(() => LaoConnection, {
    description: 'LAOs (อปท.); existing ones unless the filter asks for ended ones.',
  })
  laos(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => LaoListArgs) args: LaoListArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...args }, laoSource)
  }

  @Query(() => Lao, { nullable: true })
  lao(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('code', () => String, { nullable: true }) code?: string,
  ): Promise<unknown> {
    return readWhere(reader, info, {}, laoSource, (statement, row) =>
      codeOrId(statement, 'lao', `${row}.id`, id, code),
    )
  }
}
