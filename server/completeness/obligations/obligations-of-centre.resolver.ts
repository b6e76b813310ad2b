import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Centre } from '../../registry/centre/centre.entity.ts'
import { Obligation } from './obligation.type.ts'

@Resolver(() => Centre)
export class ObligationsOfCentreResolver {
  @FieldResolver(() => [Obligation], { description: 'What it owes in a round, by code or global id.' })
  obligations(
    @Root() centre: Centre,
    @Info() info: GraphQLResolveInfo,
    @Arg('round', () => String) _round: string,
  ): unknown {
    return fromDoor(centre, info)
  }
}
