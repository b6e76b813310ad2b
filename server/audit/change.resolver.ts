import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { type Reader, readConnection } from '../read/read.ts'
import { changeSource } from './change.read.ts'
import { ChangeConnection } from './change.type.ts'
import { ChangeListArgs } from './change-list.args.ts'

@Resolver()
export class ChangeResolver {
  @Query(() => ChangeConnection, {
    description: 'The history of records, the latest change first (ประวัติการแก้ไข).',
  })
  changes(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ChangeListArgs) args: ChangeListArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...args }, changeSource)
  }
}
