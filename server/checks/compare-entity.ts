import type { EntityMetadata, EntityProperty } from '@mikro-orm/core'
import type { Column } from './table-columns.ts'

/** PostgreSQL's names of what MikroORM writes shorter; text has no length here, a number may be exact. */
const FITTING: Readonly<Record<string, readonly string[]>> = {
  varchar: ['text'],
  int: ['integer'],
  'double precision': ['double precision', 'numeric'],
  timestamptz: ['timestamp with time zone'],
}

/**
 * What of an entity does not fit its table: a property without a column, of another type, or that may be null on one
 * side only; and a column without which no row can be saved, unknown to the entity.
 */
export function compareEntity(entity: EntityMetadata, columns: Map<string, Column> | undefined): string[] {
  if (!columns) return [`${entity.className}: there is no table ${entity.tableName}`]
  const mapped = Object.values<EntityProperty>(entity.properties).filter(({ persist }) => persist !== false)
  const known = new Set(mapped.flatMap(({ fieldNames }) => fieldNames))
  const unknown = [...columns].filter(([name, column]) => mustBeGiven(column) && !known.has(name))
  return [
    ...mapped.flatMap((property) => compareProperty(entity, property, columns)),
    ...unknown.map(
      ([name]) =>
        `${entity.className}: ${entity.tableName}.${name} is required, without default, and no property`,
    ),
  ]
}

function mustBeGiven({ required, hasDefault, generated }: Column): boolean {
  return required && !hasDefault && !generated
}

function compareProperty(
  entity: EntityMetadata,
  property: EntityProperty,
  columns: ReadonlyMap<string, Column>,
): string[] {
  const name = property.fieldNames[0] ?? ''
  const where = `${entity.className}.${property.name}`
  const column = columns.get(name)
  if (!column) return [`${where}: there is no column ${entity.tableName}.${name}`]
  const findings: string[] = []
  const type = (property.columnTypes[0] ?? '').replace(/\(\d+\)/, '')
  if (!(FITTING[type] ?? [type]).includes(column.type)) {
    findings.push(`${where} is ${type}, its column ${entity.tableName}.${name} is ${column.type}`)
  }
  const nullable = property.nullable === true
  if (nullable === column.required && !column.generated) {
    const words = nullable ? 'may be null, its column may not' : 'may not be null, its column may'
    findings.push(`${where} ${words} (${entity.tableName}.${name})`)
  }
  return findings
}
