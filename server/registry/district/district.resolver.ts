import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { type Reader, readConnection, readWhere } from '../../read/read.ts'
import { codeOrId } from '../../read/where.ts'
import { DistrictConnection } from './district.connection.ts'
import { District } from './district.entity.ts'
import { districtSource } from './district.read.ts'
import { DistrictListArgs } from './district-list.args.ts'

@Resolver()
export class DistrictResolver {
  @Query(() => DistrictConnection, {
    description: 'Districts of the country; the 50 khet of Bangkok are out of scope.',
  })
  districts(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Args(() => DistrictListArgs) args: DistrictListArgs,
  ): Promise<unknown> {
    return readConnection(reader, info, { ...args }, districtSource)
  }

  @Query(() => District, { nullable: true })
  district(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('code', () => String, { nullable: true }) code?: string,
  ): Promise<unknown> {
    return readWhere(reader, info, {}, districtSource, (statement, row) =>
      codeOrId(statement, 'district', `${row}.id`, id, code),
    )
  }
}
