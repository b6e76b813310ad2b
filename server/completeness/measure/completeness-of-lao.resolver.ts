import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Lao } from '../../registry/lao/lao.entity.ts'
import { Completeness } from './completeness.type.ts'
import { MeasureArgs } from './moment.args.ts'

@Resolver(() => Lao)
export class CompletenessOfLaoResolver {
  @FieldResolver(() => Completeness)
  completeness(
    @Root() lao: Lao,
    @Info() info: GraphQLResolveInfo,
    @Args(() => MeasureArgs) _args: MeasureArgs,
  ): unknown {
    return fromDoor(lao, info)
  }
}
