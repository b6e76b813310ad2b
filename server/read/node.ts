import { Field, ID, InterfaceType } from 'type-graphql'

/** Where the door says of which type a node is. No alias can be written so: `__typename: id` must not choose the type. */
export const NODE_TYPE = '!type'

@InterfaceType('Node', {
  description: 'Anything with a global id.',
  resolveType: (value: object) => (value as { [NODE_TYPE]?: string })[NODE_TYPE],
})
export abstract class Node {
  @Field(() => ID, { description: 'Global id: the noun, an underscore, a uuid.' })
  declare id: string
}
