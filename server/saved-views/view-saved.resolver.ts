import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Reader } from '../read/read.ts'
import { readOne } from '../read/read-one.ts'
import { SavedView } from './saved-view.entity.ts'
import { ViewSaved } from './saved-view.payload.ts'

@Resolver(() => ViewSaved)
export class ViewSavedResolver {
  @FieldResolver(() => SavedView, { description: 'As it is now.' })
  savedView(
    @Root() saved: ViewSaved,
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readOne(reader, 'SavedView', saved.id, info)
  }
}
