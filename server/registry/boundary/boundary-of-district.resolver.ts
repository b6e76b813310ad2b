import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { District } from '../district/district.entity.ts'
import { Boundary } from './boundary.type.ts'
import './boundary.read.ts'

@Resolver(() => District)
export class BoundaryOfDistrictResolver {
  @FieldResolver(() => Boundary, {
    nullable: true,
    description: 'Its outline (ขอบเขต); empty until the operator has imported one.',
  })
  boundary(@Root() district: District, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(district, info)
  }
}
