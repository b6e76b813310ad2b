import { splitGlobalId } from './global-id.ts'
import { orderSql, type SortedBy, sortKeys } from './order-sql.ts'
import { badPage, pageSize } from './page-size.ts'
import type { FieldCall, Row, Statement } from './source.ts'
import { literal, namedType, whereSql } from './sql-text.ts'

/** SQL of the page's bounds; rows are counted from the first one of the page. */
interface Page {
  readonly rows: string
  readonly offset: string
  readonly after: string | null
  readonly first: boolean
}

/**
 * A page of rows as JSON of a connection type. Rows are sorted and cut first, and only those of the page are turned into
 * objects. A cursor is the global id of a row: it tells nothing about sort values, and the page goes on from where that
 * row stands now.
 */
export function connectionSql(
  statement: Statement,
  row: Row,
  call: FieldCall,
  conditions: readonly string[],
): string {
  const { from, where } = statement.table(row)
  const matching = [...where, ...conditions, ...statement.listFilter(row, call.args.where)]
  const asked = pageAsked(statement, row, call)
  const keys = sortKeys(statement, row, call.args.orderBy)
  const id = `${row.alias}.id`
  // Bound only where rows are asked for: a statement may not carry a parameter it does not mention.
  let page: Page | undefined
  let counted = false

  const bodies: string[] = []
  const answer = statement.parts(namedType(call.type), call.selections, (part) => {
    if (part.name === 'totalCount') {
      counted = true
      return statement.total(row, from, matching)
    }
    page ??= pageSql(statement, asked)
    if (part.name === 'pageInfo') return pageInfoSql(statement, part, page)
    bodies.push(
      part.name === 'nodes' ? statement.object(row, part.selections) : edgeSql(statement, row, part),
    )
    return `coalesce(json_agg(page.body${bodies.length} order by page.row_at) filter (where page.row_at <= ${page.rows}), '[]')`
  })
  if (!page && counted) return `(select ${answer})`
  // Neither rows nor their number: the filter is mentioned all the same, and the planner drops it.
  if (!page) return `(select ${answer} where true or exists (select from ${from}${whereSql(matching)}))`
  const cut = page.after === null ? [] : [afterSql(statement, row, keys, page.after)]

  const order = orderSql(keys, id)
  const extra = bodies.map((body, i) => `, ${body} body${i + 1}`).join('')
  // Numbered after the cut: a number over all that matches would have all of it sorted, whatever index there is.
  // `having` makes it one row, also where nothing asked for is counted or gathered.
  return `(select ${answer} from (select ${row.alias}.row_at, ${cursorSql(row)} cursor${extra} from (
select cut.*, row_number() over () row_at from (
select ${row.alias}.* from ${from}${whereSql([...matching, ...cut])}
order by ${order} limit ${page.rows} + 1${page.offset}) cut) ${row.alias}) page having true)`
}

function cursorSql(row: Row): string {
  return `${literal(`${row.source.prefix}_`)} || ${row.alias}.id`
}

interface Asked {
  readonly rows: number
  readonly skipped: number
  readonly after: string | null
}

/** @throws InvalidInput for a page nobody may ask for. */
function pageAsked(statement: Statement, row: Row, call: FieldCall): Asked {
  const { first, after, offset } = call.args as { first?: number; after?: string; offset?: number }
  const rows = pageSize(statement.viewer, first)
  if ((offset ?? 0) < 0) throw badPage('offset', 'offset ต้องไม่ติดลบ', 'offset must not be negative.')
  if (after === undefined || after === null) return { rows, skipped: offset ?? 0, after: null }
  const parts = splitGlobalId(after)
  if (parts?.noun !== row.source.prefix)
    throw badPage('after', 'ตำแหน่งหน้าไม่ถูกต้อง', 'after is no cursor of this list.')
  return { rows, skipped: offset ?? 0, after: parts.uuid }
}

function pageSql(statement: Statement, { rows, skipped, after }: Asked): Page {
  // Written out: a plan that is kept takes a bound of a parameter for a tenth of all rows, so none would be kept.
  const offset = skipped > 0 ? ` offset ${statement.bind(skipped)}::int` : ''
  return { rows: String(rows), offset, after, first: after === null && skipped === 0 }
}

/** Rows that come after the cursor's row in this order, nulls last, the id deciding between equals. */
function afterSql(statement: Statement, row: Row, keys: readonly SortedBy[], after: string): string {
  const anchor = statement.row(row.source, row.given)
  const { from, where } = statement.table(anchor)
  const id = `${statement.bind(after)}::uuid`
  const anchorSql = whereSql([...where, `${anchor.alias}.id = ${id}`])
  const same: string[] = []
  const later: string[] = []
  for (const key of keys) {
    const here = key.sql
    const there = `(select ${key.sql.replaceAll(`${row.alias}.`, `${anchor.alias}.`)} from ${from}${anchorSql})`
    const beyond = key.descending ? `${here} < ${there}` : `${here} > ${there}`
    later.push([...same, `(${beyond} or (${here} is null and ${there} is not null))`].join(' and '))
    same.push(`${here} is not distinct from ${there}`)
  }
  later.push([...same, `${row.alias}.id > ${id}`].join(' and '))
  return `(${later.join(' or ')})`
}

function edgeSql(statement: Statement, row: Row, call: FieldCall): string {
  return statement.parts(namedType(call.type), call.selections, (part) =>
    part.name === 'cursor' ? cursorSql(row) : statement.object(row, part.selections),
  )
}

function pageInfoSql(statement: Statement, call: FieldCall, page: Page): string {
  const within = `filter (where page.row_at <= ${page.rows})`
  const facts: Record<string, string> = {
    hasNextPage: `count(*) > ${page.rows}`,
    hasPreviousPage: page.first ? 'false' : 'true',
    startCursor: `(array_agg(page.cursor order by page.row_at) ${within})[1]`,
    endCursor: `(array_agg(page.cursor order by page.row_at desc) ${within})[1]`,
  }
  return statement.parts(namedType(call.type), call.selections, (part) => facts[part.name] ?? 'null')
}
