import { facts } from './facts.ts'
import type { Item, Rule } from './rule.ts'

/** The edited records an evaluation reads, by their alias in `facts.ts`. */
const RECORDS = {
  c: { table: 'centre', noun: 'centre' },
  s: { table: 'sign_installation', noun: 'sign' },
} as const
type Alias = keyof typeof RECORDS

/**
 * The SQL text of `centre_matters_to_basic` and the like: whether an item's evaluation could answer otherwise of the
 * record as it is `now` than of the record as it `was`. A condition over the record alone is asked of both; of one that reads
 * other tables too, every column counts. So they say too often that an edit matters, and never too seldom.
 */
export function inputsSql(rules: readonly Rule[]): string {
  return [matters('BASIC', 'c', rules), matters('SIGN', 'c', rules), matters('SIGN', 's', rules)].join(';\n')
}

function matters(item: Item, alias: Alias, rules: readonly Rule[]): string {
  const { joinedBy, recorded } = facts[item]
  const conditions = [...recorded, ...rules.filter((rule) => rule.item === item).map(({ holds }) => holds)]
  const read = conditions.filter((condition) => columnsOf(condition, alias).length > 0)
  const whole = new Set([
    ...joinedBy[alias],
    ...read
      .filter((condition) => !isAlone(condition, alias))
      .flatMap((condition) => columnsOf(condition, alias)),
  ])
  const asked = new Set(
    read.filter((condition) => columnsOf(condition, alias).some((column) => !whole.has(column))),
  )
  const tests = [
    differs([...whole]),
    ...[...asked].map((condition) => {
      const of = (record: string) => `(${condition.replaceAll(reference(alias), `${record}.$1`)})`
      return `(${differs(columnsOf(condition, alias))} and ${of('was')} is distinct from ${of('now')})`
    }),
  ]
  const { table, noun } = RECORDS[alias]
  return `create or replace function ${noun}_matters_to_${item.toLowerCase()}(was ${table}, now ${table}) returns boolean
language sql stable as $matters$
  select ${tests.join('\n    or ')}
$matters$`
}

function differs(columns: readonly string[]): string {
  const of = (record: string) => `(${columns.map((column) => `${record}.${column}`).join(', ')})`
  return `${of('was')} is distinct from ${of('now')}`
}

const reference = (alias: Alias) => new RegExp(`\\b${alias}\\.([a-z_]+)`, 'g')

function columnsOf(condition: string, alias: Alias): string[] {
  return [...new Set([...condition.matchAll(reference(alias))].flatMap(([, column]) => column ?? []))]
}

/** Whether a condition names no other record or table than this one. */
function isAlone(condition: string, alias: Alias): boolean {
  const named = [...condition.matchAll(/\b([a-z_]+)\.[a-z_]/g)]
  return named.every(([, each]) => each === alias) && !/\b(from|join)\s+(?!unnest\()[a-z_(]/.test(condition)
}
