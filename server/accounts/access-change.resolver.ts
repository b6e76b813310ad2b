import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import { type Reader, readConnection } from '../read/read.ts'
import { accessChangeSource } from './access-change.read.ts'
import { AccessChangeArgs, AccessChangeConnection } from './access-change.type.ts'

@Resolver()
export class AccessChangeResolver {
  @Query(() => AccessChangeConnection, { description: 'The latest first; for administrators.' })
  accessChanges(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => AccessChangeArgs) args: AccessChangeArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...args }, accessChangeSource)
  }
}
