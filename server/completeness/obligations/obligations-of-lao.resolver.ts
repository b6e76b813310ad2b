import type { GraphQLResolveInfo } from 'graphql'
import { Arg, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { Lao } from '../../registry/lao/lao.entity.ts'
import { Obligation } from './obligation.type.ts'

@Resolver(() => Lao)
export class ObligationsOfLaoResolver {
  @FieldResolver(() => [Obligation], { description: 'What it owes in a round, by code or global id.' })
  obligations(
    @Root() lao: Lao,
    @Info() info: GraphQLResolveInfo,
    @Arg('round', () => String) _round: string,
  ): unknown {
    return fromDoor(lao, info)
  }
}
