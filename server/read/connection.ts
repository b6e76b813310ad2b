import { type ClassType, Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean)
  declare hasNextPage: boolean

  @Field(() => Boolean)
  declare hasPreviousPage: boolean

  @Field(() => String, { nullable: true })
  declare startCursor: string | null

  @Field(() => String, { nullable: true, description: 'Pass it as `after` for the next page.' })
  declare endCursor: string | null
}

/** The Relay connection type of a noun, with `nodes` beside `edges`. Call it once per noun. */
export function connectionType<T extends object>(node: () => ClassType<T>, name: string): ClassType {
  @ObjectType(`${name}Edge`)
  class Edge {
    @Field(node)
    declare node: T

    @Field(() => String)
    declare cursor: string
  }

  @ObjectType(`${name}Connection`)
  class Connection {
    @Field(() => [node()])
    declare nodes: T[]

    @Field(() => [Edge])
    declare edges: Edge[]

    @Field(() => Int, { description: 'Rows in the whole list, of all pages together.' })
    declare totalCount: number

    @Field(() => PageInfo)
    declare pageInfo: PageInfo
  }
  return Connection
}
