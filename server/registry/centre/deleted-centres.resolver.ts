import './deleted-centre.read.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Lao } from '../lao/lao.entity.ts'
import { DeletedCentre } from './deleted-centre.type.ts'
import { JointSlot } from './joint-slot.entity.ts'

const DESCRIPTION = 'Its centres that were deleted and can be restored, the latest first.'

@Resolver(() => Lao)
export class DeletedCentresOfLaoResolver {
  @FieldResolver(() => [DeletedCentre], { nullable: true, description: DESCRIPTION })
  deletedCentres(@Root() lao: Lao, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(lao, info)
  }
}

@Resolver(() => JointSlot)
export class DeletedCentresOfSlotResolver {
  @FieldResolver(() => [DeletedCentre], { nullable: true, description: DESCRIPTION })
  deletedCentres(@Root() slot: JointSlot, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(slot, info)
  }
}
