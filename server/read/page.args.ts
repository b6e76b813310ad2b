import { ArgsType, Field, Int } from 'type-graphql'

/** How every list is paged: by cursor, or by offset where a person jumps to a page. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'Rows wanted, at most 1,000 (partners: 100). Default 25.',
  })
  first?: number

  @Field(() => String, { nullable: true, description: 'The cursor of the last row already seen.' })
  after?: string

  @Field(() => Int, { nullable: true, description: 'Rows to leave out first; not together with `after`.' })
  offset?: number
}
