import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Reader } from '../../read/read.ts'
import { readOne } from '../../read/read-one.ts'
import { JointSlot } from './joint-slot.entity.ts'
import { SlotSaved } from './slot-saved.type.ts'

@Resolver(() => SlotSaved)
export class SlotSavedResolver {
  @FieldResolver(() => JointSlot, { description: 'As it is now.' })
  slot(@Root() saved: SlotSaved, @Ctx() reader: Reader, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readOne(reader, 'JointSlot', saved.id, info)
  }
}
