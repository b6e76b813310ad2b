import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { InvalidInput } from '../errors.ts'
import { Node } from '../read/node.ts'
import { type Reader, readNode, readNodes } from '../read/read.ts'

const LARGEST_NODES = 100

@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its global id; null when there is none or it may not be seen.',
  })
  node(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<unknown> {
    return readNode(reader, info, id)
  }

  @Query(() => [Node], { nullable: 'items', description: 'In the order asked, at most 100.' })
  nodes(
    @Ctx() reader: Reader,
    @Info() info: GraphQLResolveInfo,
    @Arg('ids', () => [ID]) ids: string[],
  ): Promise<unknown> {
    if (ids.length > LARGEST_NODES) {
      throw new InvalidInput([
        {
          field: 'ids',
          code: 'TOO_MANY',
          th: `ขอได้ครั้งละไม่เกิน ${LARGEST_NODES} รายการ`,
          en: `At most ${LARGEST_NODES} ids.`,
        },
      ])
    }
    return readNodes(reader, info, ids)
  }
}
