import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { JointSlot } from '../../registry/centre/joint-slot.entity.ts'
import { Obligation } from './obligation.type.ts'

@Resolver(() => JointSlot)
export class ObligationsOfSlotResolver {
  @FieldResolver(() => [Obligation], {
    description: 'What the provincial office owes for it in a round, by code or global id.',
  })
  obligations(
    @Root() slot: JointSlot,
    @Info() info: GraphQLResolveInfo,
    @Arg('round', () => String) _round: string,
  ): unknown {
    return fromDoor(slot, info)
  }
}
