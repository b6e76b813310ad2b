import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Centre } from './centre.entity.ts'
import { CentreMember } from './centre-member.entity.ts'

@Resolver(() => Centre)
export class MembersOfCentreResolver {
  @FieldResolver(() => [CentreMember], {
    description: 'JOINT: the LAOs it serves (อปท. สมาชิก), also former ones.',
  })
  members(@Root() centre: Centre, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(centre, info)
  }
}
