import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Centre } from '../../registry/centre/centre.entity.ts'
import { Completeness } from './completeness.type.ts'
import { MeasureArgs } from './moment.args.ts'

@Resolver(() => Centre)
export class CompletenessOfCentreResolver {
  @FieldResolver(() => Completeness)
  completeness(
    @Root() centre: Centre,
    @Info() info: GraphQLResolveInfo,
    @Args(() => MeasureArgs) _args: MeasureArgs,
  ): unknown {
    return fromDoor(centre, info)
  }
}
