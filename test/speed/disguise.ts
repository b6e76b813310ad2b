import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'

/**
 * The same question asked otherwise: fields moved into named and inline fragments, some of them twice, some under
 * `@include` and `@skip` by variable, some left out by them.
 */
export function disguised(schema: GraphQLSchema, source: string, random: () => number): string {
  const types = new TypeInfo(schema)
  const fragments: FragmentDefinitionNode[] = []
  const directives = [
    '',
    '@include(if: $yes)',
    '@skip(if: $no)',
    '@skip(if: $yes)',
    '@include(if: $yes) @skip(if: $no)',
  ]
  const directive = () => directives[Math.floor(random() * directives.length * 1.5)] ?? ''
  const changed = visit(
    parse(source),
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(set): SelectionSetNode {
          const parent = types.getParentType()
          if (!isObjectType(parent)) return set
          const selections = set.selections.map((selection): SelectionNode => {
            if (selection.kind !== Kind.FIELD || random() > 0.4) return selection
            const text = print(selection as FieldNode)
            if (random() < 0.5) return only(`... on ${parent.name} ${directive()} { ${text} }`)
            const name = `F${fragments.length}`
            fragments.push(definition(`fragment ${name} on ${parent.name} { ${text} ${text} }`))
            return only(`...${name} ${directive()}`)
          })
          return { ...set, selections }
        },
      },
    }),
  ) as DocumentNode
  const text = [changed, ...fragments].map(print).join(' ')
  const declared = ['$yes: Boolean = true', '$no: Boolean = false'].filter((each) =>
    text.includes(`if: ${each.split(':')[0]})`),
  )
  return declared.length > 0 ? `query (${declared.join(', ')}) ${text}` : text
}

function only(text: string): SelectionNode {
  const [operation] = parse(`{ ${text} }`).definitions
  const selection = operation?.kind === Kind.OPERATION_DEFINITION && operation.selectionSet.selections[0]
  if (!selection) throw new Error(text)
  return selection
}

function definition(text: string): FragmentDefinitionNode {
  const [fragment] = parse(text).definitions
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error(text)
  return fragment
}
