import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Province } from '../province/province.entity.ts'
import { LaoConnection } from './lao.connection.ts'
import { LaoListArgs } from './lao-list.args.ts'

@Resolver(() => Province)
export class LaosOfProvinceResolver {
  @FieldResolver(() => LaoConnection, { description: 'Its LAOs (อปท.), the PAO included.' })
  laos(
    @Root() province: Province,
    @Info() info: GraphQLResolveInfo,
    @Args(() => LaoListArgs) _args: LaoListArgs,
  ): unknown {
    return fromDoor(province, info)
  }
}
