import type { EntityClass, EntityKey, EntityMetadata } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery, type Transaction } from 'kysely'

type Row = Readonly<Record<string, unknown>>

/** The statement that loads a noun, and where its columns stand in a row of the answer. */
interface Loading {
  readonly text: string
  /** First the noun's own, then those of each row it refers to. */
  readonly parts: readonly { readonly meta: EntityMetadata; readonly prefix: string }[]
}

const statements = new WeakMap<EntityMetadata, Map<string, Loading>>()

/**
 * The row with this id as an entity of the unit of work, with the rows it refers to, locked until the transaction ends;
 * null where there is none of which `condition` holds. The ORM's own finder writes its values into a text that is put
 * together, parsed and planned for each edit, which costs more than the rest of the edit; this one is prepared.
 *
 * @param condition SQL over the alias `own`
 */
export async function loadLocked<Noun extends object>(
  em: EntityManager,
  noun: EntityClass<Noun>,
  id: string,
  condition: string,
  relations: readonly EntityKey<Noun>[],
): Promise<Noun | null> {
  const meta = em.getMetadata().get(noun)
  const { text, parts } = statementOf(meta as EntityMetadata, condition, relations)
  const transaction = em.getTransactionContext<Transaction<unknown>>()
  if (!transaction) throw new Error('a row is locked inside a transaction')
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(text, [id]))
  const [row] = rows
  if (!row) return null
  const [, ...others] = parts
  for (const part of others) {
    const values = valuesOf(row, part.prefix)
    if (values.id !== null) em.map(part.meta.class, values)
  }
  return em.map(noun, valuesOf(row, 'own__') as never)
}

function statementOf(meta: EntityMetadata, condition: string, relations: readonly string[]): Loading {
  const known = statements.get(meta) ?? new Map<string, Loading>()
  statements.set(meta, known)
  const key = JSON.stringify([condition, relations])
  const loading = known.get(key) ?? statement(meta, condition, relations)
  known.set(key, loading)
  return loading
}

function statement(meta: EntityMetadata, condition: string, relations: readonly string[]): Loading {
  const targets = relations.map((name) => {
    const property = meta.properties[name as never]
    if (!property?.targetMeta) throw new Error(`${meta.className} refers to nothing by ${name}`)
    return { meta: property.targetMeta, alias: name.toLowerCase(), column: property.fieldNames[0] }
  })
  const columns = [
    ...columnsOf(meta, 'own'),
    ...targets.flatMap(({ meta: target, alias }) => columnsOf(target, alias)),
  ]
  const joins = targets.map(
    ({ meta: target, alias, column }) =>
      ` left join "${target.tableName}" ${alias} on ${alias}.id = own.${column}`,
  )
  return {
    text: `select ${columns.join(', ')} from "${meta.tableName}" own${joins.join('')} where own.id = $1 and ${condition} for update of own`,
    parts: [
      { meta, prefix: 'own__' },
      ...targets.map(({ meta: target, alias }) => ({ meta: target, prefix: `${alias}__` })),
    ],
  }
}

function columnsOf(meta: EntityMetadata, alias: string): string[] {
  return meta.props
    .filter(({ persist, fieldNames }) => persist !== false && fieldNames !== undefined)
    .flatMap(({ fieldNames }) => fieldNames.map((name) => `${alias}."${name}" "${alias}__${name}"`))
}

function valuesOf(row: Row, prefix: string): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    ),
  )
}
