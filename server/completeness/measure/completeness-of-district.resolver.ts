import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { District } from '../../registry/district/district.entity.ts'
import { Completeness } from './completeness.type.ts'
import { MeasureArgs } from './moment.args.ts'

@Resolver(() => District)
export class CompletenessOfDistrictResolver {
  @FieldResolver(() => Completeness)
  completeness(
    @Root() district: District,
    @Info() info: GraphQLResolveInfo,
    @Args(() => MeasureArgs) _args: MeasureArgs,
  ): unknown {
    return fromDoor(district, info)
  }
}
