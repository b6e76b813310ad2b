import type { EntityClass, EntityKey, EntityMetadata } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery, type Transaction } from 'kysely'

type Row = Readonly<Record<string, unknown>>

/** What is loaded of a noun. */
export interface Wanted<Noun extends object> {
  /** SQL over the alias `own`. */
  readonly condition: string
  /** The rows it refers to, and what of them is needed besides their ids, by column. */
  readonly relations: Readonly<Partial<Record<EntityKey<Noun>, readonly string[]>>>
  /** What is asked along, as SQL over `own`: properties of the entity that are no columns. */
  readonly beside?: Readonly<Partial<Record<keyof Noun & string, string>>>
}

/** The columns of one row in a row of the answer: where each stands, and what it is called. */
interface Part {
  readonly meta: EntityMetadata
  readonly columns: readonly (readonly [key: string, column: string])[]
}

interface Loading {
  readonly text: string
  readonly own: Part
  readonly others: readonly Part[]
  readonly beside: readonly string[]
}

const statements = new WeakMap<object, Loading>()

/**
 * The row with this id as an entity of the unit of work, with the rows it refers to, locked until the transaction ends;
 * null where there is none of which the condition holds. The ORM's own finder writes its values into a text that is put
 * together, parsed and planned for each edit, which costs more than the rest of the edit; this one is prepared.
 *
 * @param wanted one object for each kind of loading, kept by the caller: the statement is made once for it
 */
export async function loadLocked<Noun extends object>(
  em: EntityManager,
  noun: EntityClass<Noun>,
  id: string,
  wanted: Wanted<Noun>,
): Promise<Noun | null> {
  const { text, own, others, beside } = statementOf(em.getMetadata().get(noun) as EntityMetadata, wanted)
  const transaction = em.getTransactionContext<Transaction<unknown>>()
  if (!transaction) throw new Error('a row is locked inside a transaction')
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(text, [id]))
  const [row] = rows
  if (!row) return null
  for (const part of others) {
    const values = valuesOf(row, part)
    if (values.id !== null) em.map(part.meta.class, values)
  }
  const loaded = em.map(noun, valuesOf(row, own) as never)
  return Object.assign(loaded, Object.fromEntries(beside.map((name) => [name, row[name]])))
}

function statementOf(meta: EntityMetadata, wanted: Wanted<never>): Loading {
  const known = statements.get(wanted) ?? statement(meta, wanted)
  statements.set(wanted, known)
  return known
}

function statement(meta: EntityMetadata, { condition, relations, beside = {} }: Wanted<never>): Loading {
  const targets = Object.entries<readonly string[]>(relations).map(([name, columns]) => {
    const property = meta.properties[name as never]
    if (!property?.targetMeta) throw new Error(`${meta.className} refers to nothing by ${name}`)
    const part = partOf(property.targetMeta, name, ['id', ...columns])
    return { part, alias: name, column: property.fieldNames[0] }
  })
  const own = partOf(meta, 'own', columnsOf(meta))
  const others = targets.map(({ part }) => part)
  const selected = [own, ...others].flatMap(({ columns }) =>
    columns.map(([key]) => `${key.replace(/^(\w+?)__(.*)$/, '$1."$2"')} "${key}"`),
  )
  const asked = (Object.entries(beside) as [string, string][]).map(([name, sql]) => `${sql} "${name}"`)
  const joins = targets.map(
    ({ part, alias, column }) =>
      ` left join "${part.meta.tableName}" ${alias} on ${alias}.id = own.${column}`,
  )
  const from = `"${meta.tableName}" own${joins.join('')}`
  return {
    text: `select ${[...selected, ...asked].join(', ')} from ${from} where own.id = $1 and ${condition} for update of own`,
    own,
    others,
    beside: Object.keys(beside),
  }
}

function partOf(meta: EntityMetadata, alias: string, columns: readonly string[]): Part {
  return { meta, columns: columns.map((column) => [`${alias}__${column}`, column] as const) }
}

function columnsOf(meta: EntityMetadata): string[] {
  return meta.props
    .filter(({ persist, fieldNames }) => persist !== false && fieldNames !== undefined)
    .flatMap(({ fieldNames }) => fieldNames)
}

function valuesOf(row: Row, { columns }: Part): Row {
  const values: Record<string, unknown> = {}
  for (const [key, column] of columns) values[column] = row[key]
  return values
}
