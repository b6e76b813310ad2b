import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { type Reader, readList } from '../../read/read.ts'
import { Lao } from './lao.entity.ts'
import { laoSource } from './lao.read.ts'
import { LaosSaved } from './lao-saved.type.ts'

@Resolver(() => LaosSaved)
export class LaosSavedResolver {
  @FieldResolver(() => [Lao], { description: 'As they are now.' })
  laos(@Root() saved: LaosSaved, @Ctx() reader: Reader, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return readList(
      reader,
      info,
      {},
      laoSource,
      (lao) => `${lao}.code, ${lao}.id`,
      (statement, lao) => `${lao}.id = any(${statement.bind([...saved.ids])}::uuid[])`,
    )
  }
}
