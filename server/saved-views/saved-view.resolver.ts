import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Query, Resolver } from 'type-graphql'
import { type Reader, read } from '../read/read.ts'
import { SavedView } from './saved-view.entity.ts'
import { type SavedScreen, SavedScreenEnum } from './saved-view.enums.ts'
import { savedViewSource } from './saved-view.read.ts'

@Resolver()
export class SavedViewResolver {
  @Query(() => [SavedView], {
    description: "Views of a screen: one's own, and those shared with one's office or role; by name.",
  })
  savedViews(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('screen', () => SavedScreenEnum) screen: SavedScreen,
  ): Promise<unknown> {
    return read(reader, info, { screen }, (statement, call) => {
      const row = statement.row(savedViewSource)
      const here = [`${row.alias}.screen = ${statement.bind(screen)}`, `${row.alias}.removed_at is null`]
      return statement.list(row, call, here, `${row.alias}.name collate "th-x-icu", ${row.alias}.id`)
    })
  }
}
