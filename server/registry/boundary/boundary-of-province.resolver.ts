import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Province } from '../province/province.entity.ts'
import { Boundary } from './boundary.type.ts'
import './boundary.read.ts'

@Resolver(() => Province)
export class BoundaryOfProvinceResolver {
  @FieldResolver(() => Boundary, {
    nullable: true,
    description: 'Its outline (ขอบเขต); empty until the operator has imported one.',
  })
  boundary(@Root() province: Province, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(province, info)
  }
}
