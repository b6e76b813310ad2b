import type { EntityClass, EntityMetadata } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ask } from './ask.ts'
import { asRemembered } from './remembered.ts'

type Row = Readonly<Record<string, unknown>>

/** What is loaded of a noun. */
export interface Wanted {
  /** SQL over the alias `own`, and over those of its relations. */
  readonly condition: string
  /**
   * The rows it refers to, and what of them is needed besides their ids, by the way to them: `lao`, `centre`, `centre.lao`,
   * a way after the way it begins with. The alias of each is its way with `_` for `.`.
   */
  readonly relations: Readonly<Record<string, readonly string[]>>
  /** What is asked along, as SQL: properties that are no columns, of the noun itself or, after a way, of what it refers to. */
  readonly beside?: Readonly<Record<string, string>>
}

/** The columns of one row in a row of the answer: where each stands, and what it is called. */
interface Part {
  readonly meta: EntityMetadata
  readonly alias: string
  readonly columns: readonly (readonly [key: string, column: string])[]
}

interface Loading {
  readonly text: string
  readonly own: Part
  /** By the way to them. */
  readonly others: ReadonlyMap<string, Part>
  readonly beside: readonly Beside[]
}

/** A property asked along, and the way to what has it; empty for the noun itself. */
interface Beside {
  readonly key: string
  readonly way: string
  readonly property: string
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
  wanted: Wanted,
): Promise<Noun | null> {
  const { text, own, others, beside } = statementOf(em, noun, wanted)
  const [row] = await ask<Row>(em, asRemembered(em, { text, values: [id] }))
  if (!row) return null
  const loaded = new Map<string, object>()
  for (const [way, part] of [...others].reverse()) {
    const values = valuesOf(row, part)
    if (values.id !== null) loaded.set(way, em.map(part.meta.class, values) as object)
  }
  const entity = em.map(noun, valuesOf(row, own) as never)
  for (const { key, way, property } of beside)
    Object.assign((way === '' ? entity : loaded.get(way)) ?? {}, { [property]: row[key] })
  return entity
}

function statementOf(em: EntityManager, noun: EntityClass<never> | object, wanted: Wanted): Loading {
  const known = statements.get(wanted)
  if (known) return known
  const made = statement(em.getMetadata().get(noun as EntityClass<object>) as EntityMetadata, wanted)
  statements.set(wanted, made)
  return made
}

function statement(meta: EntityMetadata, { condition, relations, beside = {} }: Wanted): Loading {
  const own = partOf(meta, 'own', columnsOf(meta))
  const others = new Map<string, Part>()
  const joins: string[] = []
  for (const [way, columns] of Object.entries(relations)) {
    const [before, name] = divided(way)
    const from = before === '' ? own : others.get(before)
    const property = from?.meta.properties[name as never]
    if (!from || !property?.targetMeta) throw new Error(`${meta.className} refers to nothing by ${way}`)
    const part = partOf(property.targetMeta, way.replaceAll('.', '_'), ['id', ...columns])
    others.set(way, part)
    joins.push(
      ` left join "${part.meta.tableName}" ${part.alias} on ${part.alias}.id = ${from.alias}."${property.fieldNames[0]}"`,
    )
  }
  const selected = [own, ...others.values()].flatMap(({ alias, columns }) =>
    columns.map(([key, column]) => `${alias}."${column}" "${key}"`),
  )
  const asked = Object.entries(beside).map(([key, sql]) => `${sql} "${key}"`)
  const from = `"${meta.tableName}" own${joins.join('')}`
  return {
    text: `select ${[...selected, ...asked].join(', ')} from ${from} where own.id = $1 and ${condition} for update of own`,
    own,
    others,
    beside: Object.keys(beside).map((key) => {
      const [way, property] = divided(key)
      return { key, way, property }
    }),
  }
}

/** A way without its last step, and that step. */
function divided(way: string): [before: string, last: string] {
  const at = way.lastIndexOf('.')
  return [way.slice(0, Math.max(at, 0)), way.slice(at + 1)]
}

function partOf(meta: EntityMetadata, alias: string, columns: readonly string[]): Part {
  return { meta, alias, columns: columns.map((column) => [`${alias}__${column}`, column] as const) }
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
