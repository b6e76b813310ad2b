import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What of the document the selection is read against. */
export interface Document {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/** Fields under one response key; several nodes where the document names the field more than once. */
export type Collected = ReadonlyMap<string, readonly FieldNode[]>

/** The fields these selections ask of an object of this type, fragments and directives applied, by response key. */
export function collectFields(
  document: Document,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Collected {
  const fields = new Map<string, FieldNode[]>()
  for (const set of selectionSets) collect(document, type, set.selections, fields, new Set())
  return fields
}

function collect(
  document: Document,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  fields: Map<string, FieldNode[]>,
  spread: Set<string>,
): void {
  for (const selection of selections) {
    if (!included(document, selection)) continue
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      fields.set(key, [...(fields.get(key) ?? []), selection])
    } else if (selection.kind === 'InlineFragment') {
      if (applies(document, type, selection.typeCondition?.name.value)) {
        collect(document, type, selection.selectionSet.selections, fields, spread)
      }
    } else if (!spread.has(selection.name.value)) {
      const fragment = document.fragments[selection.name.value]
      spread.add(selection.name.value)
      if (fragment && applies(document, type, fragment.typeCondition.name.value)) {
        collect(document, type, fragment.selectionSet.selections, fields, spread)
      }
    }
  }
}

function included(document: Document, selection: SelectionNode): boolean {
  if (!selection.directives || selection.directives.length === 0) return true
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, document.variables)
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, document.variables)
  return skip?.if !== true && include?.if !== false
}

function applies(document: Document, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const named = document.schema.getType(condition)
  return named !== undefined && isAbstractType(named) && document.schema.isSubType(named, type)
}
