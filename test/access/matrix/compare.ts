import type { Ledger, Position } from './ledger.ts'
import { isNoun, known, mayTouch } from './oracle.ts'
import { type Holding, isOwn, type Place } from './places.ts'
import { MASKS, ROWS_OF_OWN_AREA } from './words.ts'

type Json = Readonly<Record<string, unknown>>

/** Somebody of the matrix. */
export interface Somebody {
  readonly name: string
  readonly grants: readonly Holding[]
}

/** Different at every asking. */
const NOT_COMPARED = ['Completeness.asOf']
/** They follow from which rows are seen, which is compared. */
const OF_OWN_ROWS = [...ROWS_OF_OWN_AREA.map((noun) => `${noun}Connection.totalCount`)]
const PAGES_OF_OWN_ROWS = ROWS_OF_OWN_AREA.map((noun) => `${noun}Connection.pageInfo`)

/** Compares what somebody was answered with what an administrator was: value by value, as the words say. */
export class Comparison {
  /** Guarded or not, what an administrator saw filled; `Noun.field in|out`. */
  readonly filled = new Set<string>()

  constructor(
    private readonly ledger: Ledger,
    private readonly places: ReadonlyMap<string, Place>,
  ) {}

  compare(position: Position, who: Somebody, mine: unknown, truth: unknown): void {
    this.value(position, who, 'Query', mine, truth, null)
  }

  private value(
    position: Position,
    who: Somebody,
    at: string,
    mine: unknown,
    truth: unknown,
    place: Place | null,
  ): void {
    if (Array.isArray(truth)) this.list(position, who, at, mine, truth, place)
    else if (isObject(truth)) this.object(position, who, at, mine, truth, place)
    else this.ledger.check(position, who.name, at, same(mine, truth), () => ({ mine, truth }))
  }

  private list(
    position: Position,
    who: Somebody,
    at: string,
    mine: unknown,
    truth: readonly unknown[],
    place: Place | null,
  ): void {
    const expected = truth.filter((row) => this.rowShown(who, row))
    const rows = Array.isArray(mine) ? (mine as unknown[]) : []
    const alike = Array.isArray(mine) && rows.length === expected.length
    this.ledger.check(position, who.name, at, alike, () => ({ rows: rows.length, expected: expected.length }))
    if (!alike) return
    for (const [index, row] of expected.entries()) this.value(position, who, at, rows[index], row, place)
  }

  private rowShown(who: Somebody, row: unknown): boolean {
    if (!isObject(row)) return true
    // An edge is shown where its node is; a cursor is the node's id.
    const noun = String(row.__typename).replace(/Edge$/, '')
    if (!ROWS_OF_OWN_AREA.includes(noun)) return true
    const record = isObject(row.node) ? row.node : row
    const place = this.placeOf({ id: record.id ?? record.cursor }, null)
    return who.grants.some((grant) => grant.role !== 'PARTNER' && isOwn(grant, place))
  }

  /** Where a record of an answer lies; `around` where it has no id of its own. */
  placeOf(record: { readonly id?: unknown }, around: Place | null): Place | null {
    return (typeof record.id === 'string' && this.places.get(record.id)) || around
  }

  private object(
    position: Position,
    who: Somebody,
    at: string,
    mine: unknown,
    truth: Json,
    around: Place | null,
  ): void {
    const type = String(truth.__typename ?? '')
    if (isNoun(type) && who.grants.every(({ role }) => !mayTouch(type, 'id', [role])) && 'id' in truth) {
      this.ledger.check(position, who.name, at, mine === null, () => mine)
      return
    }
    const alike = isObject(mine) && mine.__typename === truth.__typename
    this.ledger.check(position, who.name, at, alike, () => ({ mine, truth }))
    if (!isObject(mine)) return
    const place = this.placeOf(truth, around)
    const grants = who.grants.map((grant) => [grant.role, isOwn(grant, place)] as const)
    for (const [key, value] of Object.entries(truth)) {
      const field = key.slice(key.indexOf('_') > 0 ? key.indexOf('_') + 1 : 0)
      const name = `${type}.${field}`
      if (key === '__typename' || NOT_COMPARED.includes(name) || OF_OWN_ROWS.includes(name)) continue
      if (PAGES_OF_OWN_ROWS.includes(at)) continue
      if (value !== null && !(Array.isArray(value) && value.length === 0)) this.note(who, name, place)
      const level = known(type, field, grants)
      if (!(key in mine)) {
        // Whoever never may know it cannot ask for it; whether that is so is checked of the schema.
        this.ledger.check(position, who.name, name, level === 'NOTHING', () => 'was not asked for')
      } else if (type === 'Change' && field === 'fields' && level !== 'NOTHING') {
        const shown = changedFields(String(truth.noun), value as Json[], grants)
        this.value(position, who, name, mine[key], shown, place)
      } else this.value(position, who, name, mine[key], shownAs(name, level, value), place)
    }
  }

  private note(who: Somebody, name: string, place: Place | null): void {
    for (const grant of who.grants) this.filled.add(`${name} ${isOwn(grant, place) ? 'in' : 'out'}`)
  }
}

function shownAs(name: string, level: string, value: unknown): unknown {
  if (level === 'ALL' || value === null) return value
  return level === 'MASK' ? (MASKS[name]?.(String(value)) ?? null) : null
}

/** The changed fields of a change as its noun's own fields are shown. */
function changedFields(noun: string, fields: readonly Json[], grants: Parameters<typeof known>[2]): Json[] {
  return fields.flatMap((change) => {
    const name = `${noun}.${String(change.field)}`
    const level = known(noun, String(change.field), grants)
    if (level === 'NOTHING') return []
    const sides = ['from', 'to'].flatMap((side) =>
      side in change ? [[side, shownAs(name, level, change[side])] as const] : [],
    )
    return [{ ...change, ...Object.fromEntries(sides) }]
  })
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
}
