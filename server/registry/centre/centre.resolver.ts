import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { type Reader, readConnection, readWhere } from '../../read/read.ts'
import { idIs } from '../../read/where.ts'
import { CentreConnection } from './centre.connection.ts'
import { Centre } from './centre.entity.ts'
import { centreSource } from './centre.read.ts'
import { CentreListArgs } from './centre-list.args.ts'

@Resolver()
export class CentreResolver {
  @Query(() => CentreConnection, { description: 'Centres of both kinds (ศูนย์).' })
  centres(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CentreListArgs) args: CentreListArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...args }, centreSource)
  }

  @Query(() => Centre, { nullable: true })
  centre(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<unknown> {
    return readWhere(reader, info, {}, centreSource, (statement, row) =>
      idIs(statement, 'centre', `${row}.id`, id),
    )
  }
}
