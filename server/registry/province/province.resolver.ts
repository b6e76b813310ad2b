import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { type Reader, read, readWhere } from '../../read/read.ts'
import { codeOrId } from '../../read/where.ts'
import { Province } from './province.entity.ts'
import { provinceSource } from './province.read.ts'
import { ProvinceFilter } from './province-filter.input.ts'
import { ProvinceOrder } from './province-order.input.ts'

@Resolver()
export class ProvinceResolver {
  @Query(() => [Province], {
    description: 'All provinces, Bangkok included though it is out of scope; not paged.',
  })
  provinces(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('where', () => ProvinceFilter, { nullable: true }) where?: ProvinceFilter,
    @Arg('orderBy', () => [ProvinceOrder], { nullable: true }) orderBy?: ProvinceOrder[],
  ): Promise<unknown> {
    return read(reader, info, { where, orderBy }, (statement, call) =>
      statement.sorted(statement.row(provinceSource), call, []),
    )
  }

  @Query(() => Province, { nullable: true })
  province(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { nullable: true }) id?: string,
    @Arg('code', () => String, { nullable: true }) code?: string,
  ): Promise<unknown> {
    return readWhere(reader, info, {}, provinceSource, (statement, p) =>
      codeOrId(statement, 'province', `${p}.id`, id, code),
    )
  }
}
