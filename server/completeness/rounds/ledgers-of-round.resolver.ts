import './ledger.read.ts'
import type { GraphQLResolveInfo } from 'graphql'
import { Args, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { PageArgs } from '../../read/page.args.ts'
import { DueExtension, ExpectationDecisionConnection, RoundUnlock } from './ledger.types.ts'
import { Round } from './round.type.ts'

@Resolver(() => Round)
export class LedgersOfRoundResolver {
  @FieldResolver(() => [DueExtension], {
    nullable: true,
    description: 'Later due dates granted, the latest first.',
  })
  extensions(@Root() round: Round, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(round, info)
  }

  @FieldResolver(() => ExpectationDecisionConnection, {
    nullable: true,
    description: 'Exemptions and what lifted them, by documents; the latest first.',
  })
  decisions(
    @Root() round: Round,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) _args: PageArgs,
  ): unknown {
    return fromDoor(round, info)
  }

  @FieldResolver(() => [RoundUnlock], {
    nullable: true,
    description: 'Units unlocked after it closed, the latest first.',
  })
  unlocks(@Root() round: Round, @Info() info: GraphQLResolveInfo): unknown {
    return fromDoor(round, info)
  }
}
