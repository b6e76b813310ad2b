import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Viewer } from '../access/viewer.ts'
import { requestedCost } from './cost.ts'

/** What this request may cost, before anything of it runs. @throws InvalidInput for a page the viewer may not ask for */
export function priceOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  viewer: Viewer | null,
): number {
  const root = schema.getRootType(operation.operation)
  if (!root) return 0
  const fragments = Object.fromEntries(
    document.definitions.flatMap((d) =>
      d.kind === 'FragmentDefinition' ? [[d.name.value, d] as const] : [],
    ),
  )
  return requestedCost(operation, root, { schema, fragments, variables, viewer })
}

/** The same; null for a page the viewer may not ask for. */
export function priceOrNull(...asked: Parameters<typeof priceOf>): number | null {
  try {
    return priceOf(...asked)
  } catch {
    return null
  }
}
