import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Reader } from '../../read/read.ts'
import { readOne } from '../../read/read-one.ts'
import { Round } from './round.type.ts'
import { RowsChanged } from './rows-changed.type.ts'

@Resolver(() => RowsChanged)
export class RowsChangedResolver {
  @FieldResolver(() => Round, { description: 'The round as it is now.' })
  round(
    @Root() changed: RowsChanged,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(reader, 'Round', changed.roundId, info)
  }
}
