import type { GraphQLResolveInfo } from 'graphql'

/** What the one statement has already answered for this field: objects from the door are keyed by response key, not by field name. */
export function fromDoor(root: object, info: GraphQLResolveInfo): unknown {
  return (root as Record<string, unknown>)[info.path.key]
}
