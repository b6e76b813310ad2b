import type { Viewer } from '../../access/viewer.ts'
import { Forbidden } from '../../errors.ts'
import type { Asking } from './asking.ts'
import type { ExportColumn, ExportList } from './export-list.ts'

/** The columns of a list that exist for this viewer and this request. @throws Forbidden when the list itself does not */
export function columnsFor(
  list: ExportList,
  asking: Asking,
  viewer: Viewer,
  given: ReadonlySet<string>,
): readonly ExportColumn[] {
  if (!asking.allows(viewer, documentOf(list, [], given))) throw new Forbidden()
  return list.columns.filter((column) => {
    const inner = Object.keys(list.inColumns ?? {}).filter((name) => column.select.includes(`$${name}`))
    return inner.every((name) => given.has(name)) && asking.allows(viewer, documentOf(list, [column], given))
  })
}

/** The query for these columns; only variables that were given are declared. */
export function documentOf(
  list: ExportList,
  columns: readonly ExportColumn[],
  given: ReadonlySet<string>,
  page?: { first: number; next: boolean },
): string {
  const selects = ['id', ...columns.map(({ select }) => select), list.editable?.select, list.lines?.select]
  const inner = Object.entries(list.inColumns ?? {}).filter(([name]) =>
    columns.some(({ select }) => select.includes(`$${name}`)),
  )
  const own = Object.entries(list.variables).filter(([name, type]) => given.has(name) || type.endsWith('!'))
  const declared = [...own, ...inner].map(([name, type]) => `$${name}: ${type}`)
  const passed = own.map(([name]) => name)
  const isInside = (name: string) => list.inside?.variables.includes(name) ?? false
  const args = [...passedOn(passed.filter((name) => !isInside(name))), ...(list.fixed ? [list.fixed] : [])]
  if (list.shape === 'ROWS') {
    const body = `{ __typename ${selects.slice(1).filter(Boolean).join(' ')} }`
    const sum = args.filter((arg) => !list.footer?.sum?.startsWith(`${arg.split(':')[0]}:`))
    const total = list.footer?.sum
      ? ` sum: ${list.root}(${[...sum, list.footer.sum].join(', ')}) ${body}`
      : ''
    return `query${parenthesised(declared)} { rows: ${list.root}${parenthesised(args)} ${body}${total} }`
  }
  const paging = page ? [`first: ${page.first}`, ...(page.next ? ['after: $after'] : [])] : []
  const cursor = page?.next ? ['$after: String!'] : []
  const count = page?.next ? '' : 'totalCount'
  const body = `{ ${count} nodes { ${selects.filter(Boolean).join(' ')} } pageInfo { hasNextPage endCursor } }`
  const rows = list.inside
    ? `rows: ${list.root}${parenthesised(args)} { rows: ${list.inside.field}${parenthesised([...passedOn(passed.filter(isInside)), ...paging])} ${body} }`
    : `rows: ${list.root}${parenthesised([...args, ...paging])} ${body}`
  return `query${parenthesised([...declared, ...cursor])} { ${rows} }`
}

function passedOn(names: readonly string[]): string[] {
  return names.map((name) => `${name}: $${name}`)
}

function parenthesised(parts: readonly string[]): string {
  return parts.length > 0 ? `(${parts.join(', ')})` : ''
}
