import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Reader } from '../../read/read.ts'
import { readOne } from '../../read/read-one.ts'
import { Round } from './round.type.ts'
import { RoundSaved } from './round-saved.type.ts'

@Resolver(() => RoundSaved)
export class RoundSavedResolver {
  @FieldResolver(() => Round, { description: 'The round as it is now.' })
  round(
    @Root() saved: RoundSaved,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(reader, 'Round', saved.id, info)
  }
}
