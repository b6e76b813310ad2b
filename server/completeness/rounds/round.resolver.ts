import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { type Reader, readList, readWhere } from '../../read/read.ts'
import { roundIs } from '../obligations/moment.ts'
import { roundSource, ruleSource } from './round.read.ts'
import { Round } from './round.type.ts'
import { Rule } from './rule.type.ts'

@Resolver()
export class RoundResolver {
  @Query(() => [Round], { description: 'The latest due first.' })
  rounds(@Ctx() reader: Reader, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readList(reader, info, {}, roundSource, (r) => `${r}.due_at desc, ${r}.id`)
  }

  @Query(() => Round, { nullable: true })
  async round(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('code', () => String, { nullable: true }) code?: string,
  ): Promise<unknown> {
    const given = id ?? code
    return given === undefined
      ? null
      : readWhere(reader, info, {}, roundSource, (statement, r) => roundIs(statement, `${r}.id`, given))
  }

  @Query(() => [Rule], {
    description: 'Every rule the product knows, in the order in which a person is asked.',
  })
  rules(@Ctx() reader: Reader, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readList(reader, info, {}, ruleSource, (r) => `${r}.position`)
  }
}
