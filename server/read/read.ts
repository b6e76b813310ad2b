import { createHash } from 'node:crypto'
import { type GraphQLResolveInfo, getNamedType } from 'graphql'
import type pg from 'pg'
import type { Viewer } from '../access/viewer.ts'
import { Unauthenticated } from '../errors.ts'
import { alarmIfImpossible } from './alarm.ts'
import { answerText } from './answer-text.ts'
import { Compiler } from './compiler.ts'
import { askOf, DoorStatement, type Keeps } from './door-statement.ts'
import { splitGlobalId } from './global-id.ts'
import { NODE_TYPE } from './node.ts'
import { countedAgain, countedAndKept, countedPlaces } from './place-sums.ts'
import { type Reveal, RevealLog } from './reveals.ts'
import { foundBy, type Search } from './searches.ts'
import type { Arguments, FieldCall, Source, Statement } from './source.ts'
import { sourceByPrefix } from './source.ts'
import { jsonArray } from './sql-text.ts'
import { withKnownTotal } from './total-sums.ts'

/** What a read needs of the request. */
export interface Reader {
  readonly viewer: Viewer | null
  readonly pool: pg.Pool
  readonly requestId?: string
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal
  /** Gathers what a whole request reveals, for one statement at its end; without one, each read writes its own. */
  readonly reveals?: RevealLog
  /** Answers are a `DoorStatement` that was not asked yet, for whoever passes text on as it is. */
  readonly asStatement?: boolean
}

/** Makes the statement of one field, given the field as it was called. */
type Make = (compiler: Compiler, call: FieldCall) => string

/**
 * Answers one field with one SQL statement. The result is keyed by response key, ready for `fromDoor`.
 * @param figuresOnly sources whose tables note every change for figures: a statement that reads no other, beside the
 *   obligations it counts, is counted anew only after a change
 * @throws Unauthenticated without a viewer; InvalidInput for what the viewer may not name.
 */
export async function read(
  reader: Reader,
  info: GraphQLResolveInfo,
  args: Arguments,
  make: Make,
  figuresOnly?: ReadonlySet<string>,
): Promise<unknown> {
  if (!reader.viewer) throw new Unauthenticated()
  const compiler = new Compiler(reader.viewer, {
    schema: info.schema,
    fragments: info.fragments,
    variables: info.variableValues,
  })
  const sql = make(compiler, {
    name: info.fieldName,
    key: String(info.path.key),
    args,
    selections: info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
    type: info.returnType,
  })
  // What is written down must be looked into, so it is no text to be passed on.
  if (reader.asStatement && compiler.reveals) throw new Error('the answer shows private values')
  const statement = doorStatement(compiler, sql, figuresOnly)
  if (reader.asStatement) return statement
  const answer = await run(reader, statement)
  if (!compiler.reveals) return answer
  const log = reader.reveals ?? new RevealLog()
  log.take(answer)
  for (const search of compiler.searches) log.add(await found(reader, compiler, search))
  if (!reader.reveals) await log.write(reader.pool, reader.viewer, reader.requestId ?? null)
  return answer
}

/** Whom a condition on private values found. */
async function found(reader: Reader, { viewer, document }: Compiler, search: Search): Promise<Reveal[]> {
  const compiler = new Compiler(viewer, document)
  const sql = foundBy(compiler, search)
  return (await run(reader, prepared(`select ${sql} as answer`, compiler.parameters))) as Reveal[]
}

/** One row of a source by a condition on it, or null. */
export function readWhere(
  reader: Reader,
  info: GraphQLResolveInfo,
  args: Arguments,
  source: Source,
  on: (compiler: Compiler, alias: string) => string,
  given: Arguments = {},
): Promise<unknown> {
  return read(reader, info, args, (compiler, call) => {
    const row = compiler.row(source, given)
    return compiler.one(row, call, [on(compiler, row.alias)])
  })
}

/** A page of a source as its connection. */
export function readConnection(
  reader: Reader,
  info: GraphQLResolveInfo,
  args: Arguments,
  source: Source,
  given: Arguments = {},
): Promise<unknown> {
  return read(reader, info, args, (compiler, call) => {
    const row = compiler.row(source, given)
    compiler.whole = row
    return compiler.connection(row, call, [])
  })
}

/** Every row of a small source. `sort` is SQL over the alias. */
export function readList(
  reader: Reader,
  info: GraphQLResolveInfo,
  args: Arguments,
  source: Source,
  sort: (alias: string) => string,
  which?: (statement: Statement, alias: string) => string,
): Promise<unknown> {
  return read(reader, info, args, (compiler, call) => {
    const row = compiler.row(source)
    return compiler.list(row, call, which ? [which(compiler, row.alias)] : [], sort(row.alias))
  })
}

/** Rows by global id, in the order asked, null where there is none the viewer may see. */
export function readNodes(
  reader: Reader,
  info: GraphQLResolveInfo,
  ids: readonly string[],
): Promise<unknown> {
  return read(reader, info, { ids }, (compiler, call) =>
    jsonArray(ids.map((id) => nodeSql(compiler, call, id))),
  )
}

export async function readNode(reader: Reader, info: GraphQLResolveInfo, id: string): Promise<unknown> {
  return read(reader, info, { id }, (compiler, call) => `(select ${nodeSql(compiler, call, id)})`)
}

function nodeSql(compiler: Compiler, call: FieldCall, id: string): string {
  const parts = splitGlobalId(id)
  const source = parts && sourceByPrefix(parts.noun)
  const type = source && compiler.document.schema.getType(source.name)
  if (!parts || !source || !type || !isNode(compiler, call, source.name)) return 'null::json'
  const row = compiler.row(source)
  // The executor needs the type of an interface's value, asked for or not.
  return `(select json_build_object('${NODE_TYPE}', '${source.name}')::jsonb || ${compiler.one(row, call, [
    `${row.alias}.id = ${compiler.bind(parts.uuid)}::uuid`,
  ])}::jsonb)`
}

function isNode(compiler: Compiler, call: FieldCall, name: string): boolean {
  const node = getNamedType(call.type)
  const type = compiler.document.schema.getType(name)
  return (
    node !== undefined &&
    'getInterfaces' in (type ?? {}) &&
    (type as { getInterfaces(): readonly unknown[] }).getInterfaces().includes(node)
  )
}

function doorStatement(
  { parameters, touched, whole, sums }: Compiler,
  sql: string,
  figuresOnly: ReadonlySet<string> | undefined,
): DoorStatement {
  const more = parameters.length + 1
  const again = sums && countedAgain(sql, sums, more)
  if (figuresOnly && [...touched].every((name) => figuresOnly.has(name)))
    return prepared(countedAndKept(sql, sums), parameters, { what: 'FIGURES', again })
  if (whole && sums && again)
    return prepared(countedAndKept(sql, sums), parameters, {
      what: 'TOTAL',
      again,
      known: withKnownTotal(sql, sums, more),
    })
  return prepared(`${countedPlaces(sums)}select ${sql} as answer`, parameters)
}

/** Prepared under a name made of its text, so the same document by the same role is planned once. */
function prepared(text: string, values: unknown[], keeps: Keeps | null = null): DoorStatement {
  const name = `read_${createHash('sha1').update(text).digest('base64url')}`
  return new DoorStatement(name, text, values, keeps)
}

async function run({ pool, signal }: Reader, statement: DoorStatement): Promise<unknown> {
  try {
    return JSON.parse(await answerText(statement, pool, askOf(pool, signal)))
  } catch (error) {
    await alarmIfImpossible(pool, error, statement.text)
    throw error
  }
}
