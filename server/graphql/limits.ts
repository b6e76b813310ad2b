import { ApolloArmor } from '@escape.tech/graphql-armor'

/** How large a document may be before anything of it is looked at; what an honest screen needs is far below. */
export const LIMITS = { depth: 14, aliases: 30, directives: 30, tokens: 3000 } as const

/** Refusals that need no data: deep, wide, repeated or endless documents. The messages name the limit, never the schema. */
export function documentLimits() {
  return new ApolloArmor({
    blockFieldSuggestion: { enabled: true },
    costLimit: { enabled: false }, // `cost.ts` counts list sizes and arguments, and gives a receipt
    maxAliases: { enabled: true, n: LIMITS.aliases, allowList: [], propagateOnRejection: true },
    maxDepth: { enabled: true, n: LIMITS.depth, ignoreIntrospection: true },
    maxDirectives: { enabled: true, n: LIMITS.directives },
    maxTokens: { enabled: false }, // the parser of graphql counts them itself
  }).protect()
}
