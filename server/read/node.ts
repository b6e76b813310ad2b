import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType('Node', {
  description: 'Anything with a global id.',
  resolveType: (value: object) => (value as { __typename?: string }).__typename,
})
export abstract class Node {
  @Field(() => ID, { description: 'Global id: the noun, an underscore, a uuid.' })
  declare id: string
}
