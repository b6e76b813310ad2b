import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { District } from '../district/district.entity.ts'
import { LaoConnection } from './lao.connection.ts'
import { LaoListArgs } from './lao-list.args.ts'

@Resolver(() => District)
export class LaosOfDistrictResolver {
  @FieldResolver(() => LaoConnection, {
    description: 'LAOs (อปท.) whose seat it is; a PAO stands at its province.',
  })
  laos(
    @Root() district: District,
    @Info() info: GraphQLResolveInfo,
    @Args(() => LaoListArgs) _args: LaoListArgs,
  ): unknown {
    return fromDoor(district, info)
  }
}
