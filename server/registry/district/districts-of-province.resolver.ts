import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Province } from '../province/province.entity.ts'
import { DistrictConnection } from './district.connection.ts'
import { DistrictListArgs } from './district-list.args.ts'

@Resolver(() => Province)
export class DistrictsOfProvinceResolver {
  @FieldResolver(() => DistrictConnection, { description: 'Its districts (อำเภอ).' })
  districts(
    @Root() province: Province,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DistrictListArgs) _args: DistrictListArgs,
  ): unknown {
    return fromDoor(province, info)
  }
}
