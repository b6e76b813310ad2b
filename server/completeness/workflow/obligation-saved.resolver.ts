import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { type Reader, readList } from '../../read/read.ts'
import { obligationSource } from '../obligations/obligation.read.ts'
import { Obligation } from '../obligations/obligation.type.ts'
import { ObligationsSaved } from './obligation-saved.type.ts'

@Resolver(() => ObligationsSaved)
export class ObligationsSavedResolver {
  @FieldResolver(() => [Obligation], { description: 'What is owed, as it is now.' })
  obligations(
    @Root() saved: ObligationsSaved,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readList(
      reader,
      info,
      {},
      obligationSource,
      (o) => `${o}.item`,
      (statement, o) => `${o}.id = any(${statement.bind([...saved.ids])}::uuid[])`,
    )
  }
}
