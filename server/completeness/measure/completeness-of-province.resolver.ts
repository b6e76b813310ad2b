import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Province } from '../../registry/province/province.entity.ts'
import { Completeness } from './completeness.type.ts'
import { MeasureArgs } from './moment.args.ts'

@Resolver(() => Province)
export class CompletenessOfProvinceResolver {
  @FieldResolver(() => Completeness)
  completeness(
    @Root() province: Province,
    @Info() info: GraphQLResolveInfo,
    @Args(() => MeasureArgs) _args: MeasureArgs,
  ): unknown {
    return fromDoor(province, info)
  }
}
