import type { GraphQLResolveInfo } from 'graphql'
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { fromDoor } from '../../read/from-door.ts'
import { type Reader, read } from '../../read/read.ts'
import { ObligationConnection } from '../obligations/obligation.type.ts'
import { ObligationListArgs } from '../obligations/obligation-list.args.ts'
import { type GroupBy, GroupByEnum } from '../words.ts'
import { Completeness, Movement } from './completeness.type.ts'
import { tableSql } from './measure.ts'
import { EarlierArgs, MeasureArgs } from './moment.args.ts'
import { UnitConnection } from './unit.type.ts'
import { UnitListArgs } from './unit-list.args.ts'
import { Within } from './within.input.ts'

@ArgsType()
class CompletenessArgs extends MeasureArgs {
  @Field(() => GroupByEnum)
  declare groupBy: GroupBy

  @Field(() => Within, { nullable: true })
  declare within?: Within
}

/** Sources whose tables note their changes for figures: `051-figures-change.sql`. */
const NOTED = new Set(['Region', 'Province', 'District', 'Lao', 'Round', 'Rule'])

@Resolver(() => Completeness)
export class CompletenessResolver {
  @Query(() => [Completeness], {
    description: 'Completeness of one stream of a round, a row for each group; the same for every viewer.',
  })
  completeness(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => CompletenessArgs) args: CompletenessArgs,
  ): Promise<unknown> {
    const { groupBy, within, ...measured } = args
    return read(
      reader,
      info,
      { ...args },
      (statement, call) => tableSql(statement, call, groupBy, measured, { ...within }),
      NOTED,
    )
  }

  @FieldResolver(() => [Movement], {
    description: 'Every figure then = now − gained + lost; a unit stays in its group.',
  })
  moved(
    @Root() row: Completeness,
    @Info() info: GraphQLResolveInfo,
    @Args(() => EarlierArgs) _args: EarlierArgs,
  ): unknown {
    return fromDoor(row, info)
  }

  @FieldResolver(() => UnitConnection, {
    description: 'The rows behind the numbers of this group, row for row.',
  })
  units(
    @Root() row: Completeness,
    @Info() info: GraphQLResolveInfo,
    @Args(() => UnitListArgs) _args: UnitListArgs,
  ): unknown {
    return fromDoor(row, info)
  }

  @FieldResolver(() => ObligationConnection, {
    description: 'What the units of this group owe, item by item; with an item the same rows as `units`.',
  })
  obligations(
    @Root() row: Completeness,
    @Info() info: GraphQLResolveInfo,
    @Args(() => ObligationListArgs) _args: ObligationListArgs,
  ): unknown {
    return fromDoor(row, info)
  }
}
