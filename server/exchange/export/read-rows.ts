import type { ExecutionResult, GraphQLError } from 'graphql'
import type { Viewer } from '../../access/viewer.ts'
import type { Asked, Asking, Variables } from './asking.ts'
import { documentOf } from './document-of.ts'
import type { ExportColumn, ExportList, Node } from './export-list.ts'
import { isWrittenDown, tooManyPrivate } from './private-columns.ts'

/** Partners page by at most 100, people by 1,000. */
const PAGE = { PARTNER: 100, PERSON: 1000 } as const

/** Everything one reading of a list needs. */
export interface Reading {
  readonly list: ExportList
  readonly columns: readonly ExportColumn[]
  readonly variables: Variables
  readonly viewer: Viewer
  readonly asking: Asking
  readonly from: Asked
}

/** The rows of a list, counted before the first is read. */
export interface Rows {
  readonly total: number
  readonly first: Node | undefined
  /** The row of the sum, where the list asks for one. */
  readonly sum: Node | undefined
  pages(): AsyncGenerator<readonly Node[]>
}

interface Page {
  totalCount?: number
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Opens a list. @throws GraphQLError with the code the API would answer with */
export async function openRows(reading: Reading): Promise<Rows> {
  return reading.list.shape === 'ROWS' ? wholeList(reading) : pagedList(reading)
}

async function wholeList({ list, columns, variables, viewer, asking, from }: Reading): Promise<Rows> {
  const document = documentOf(list, columns, new Set(Object.keys(variables)))
  await asking.spend(viewer, document, variables, 1, from)
  const data = dataOf<{ rows: Node[]; sum?: Node[] }>(await asking.ask(viewer, document, variables, from))
  return {
    total: data.rows.length,
    first: data.rows[0],
    sum: data.sum?.[0],
    async *pages() {
      yield data.rows
    },
  }
}

async function pagedList(reading: Reading): Promise<Rows> {
  const { list, columns, variables, viewer, asking, from } = reading
  const size = PAGE[viewer.kind]
  const given = new Set(Object.keys(variables))
  const page = async (after: string | null): Promise<Page> => {
    const document = documentOf(list, columns, given, { first: size, next: after !== null })
    const all = after === null ? variables : { ...variables, after }
    return pageOf(list, dataOf(await asking.ask(viewer, document, all, from)))
  }
  const beginning = documentOf(list, columns, given, { first: size, next: false })
  await asking.spend(viewer, beginning, variables, 1, from)
  const first = await page(null)
  const total = first.totalCount ?? 0
  if (total > size && columns.some((each) => isWrittenDown(each, viewer))) throw tooManyPrivate(size)
  // All pages are paid for before the first byte leaves: a file is never cut short by a budget.
  await asking.spend(viewer, beginning, variables, Math.ceil(total / size) - 1, from)
  return {
    total,
    first: first.nodes[0],
    sum: undefined,
    async *pages() {
      let current = first
      yield current.nodes
      while (current.pageInfo.hasNextPage && current.pageInfo.endCursor !== null) {
        current = await page(current.pageInfo.endCursor)
        yield current.nodes
      }
    },
  }
}

/** Somebody without any scope has no row that the connection could be in. */
function pageOf(list: ExportList, { rows }: { rows: unknown }): Page {
  if (!list.inside) return rows as Page
  const [only] = rows as readonly { rows: Page }[]
  return only?.rows ?? { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }
}

function dataOf<T>({ data, errors }: ExecutionResult): T {
  if (errors?.[0]) throw asThrown(errors[0])
  return data as T
}

/** The error a resolver threw, rather than its place in the document. */
function asThrown(error: GraphQLError): Error {
  return error.originalError ?? error
}
