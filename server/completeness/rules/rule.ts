export type CentreKind = 'ASSISTANCE' | 'JOINT'
export type Item = 'BASIC' | 'SIGN'

export interface Bilingual {
  readonly th: string
  readonly en: string
}

/**
 * One rule of completeness: a sentence beside a condition.
 *
 * `holds` is an SQL condition over the facts of one obligation (see `facts.ts` for the names it may use):
 * `c` the centre, `s` its standing sign, `l` the LAO as registered, `p` the province, `d` the district of the centre's
 * address, `people`, `members`, `photos` aggregates, `returned` whether the record stands returned by who verifies it. Null counts as not holding. A PRESENCE rule says that a value is
 * there; a CORRECTNESS rule must hold when the value is absent, so that one gap is not reported twice. A condition
 * depends on the record only, never on the clock, so that re-evaluating later finds the same; and it names what it reads by
 * alias and column, because from that follows which edits are evaluated (`inputs.ts`).
 *
 * An id never changes its meaning: closed rounds keep naming it. A changed condition is a new id.
 */
export interface Rule {
  readonly id: string
  /** Null: both kinds. */
  readonly kind: CentreKind | null
  readonly item: Item
  /** The field it points to, as the API names it. */
  readonly field: string
  readonly checks: 'PRESENCE' | 'CORRECTNESS'
  readonly severity: 'ERROR' | 'QUERY' | 'INFO'
  /** REGISTRY never blocks a debtor. */
  readonly responsibility: 'DEBTOR' | 'PROVINCE' | 'REGISTRY'
  readonly ask: Bilingual
  readonly fix: Bilingual
  readonly holds: string
}

type Written = Pick<Rule, 'id' | 'field' | 'ask' | 'fix' | 'holds'> &
  Partial<Pick<Rule, 'kind' | 'responsibility'>>

/** A field that must be filled (or ticked as "none") before the record is complete. */
export function required(item: Item, rule: Written): Rule {
  return { kind: null, responsibility: 'DEBTOR', ...rule, item, checks: 'PRESENCE', severity: 'ERROR' }
}

/** A value that cannot be right. */
export function error(item: Item, rule: Written): Rule {
  return { kind: null, responsibility: 'DEBTOR', ...rule, item, checks: 'CORRECTNESS', severity: 'ERROR' }
}

/** A value that is unusual: fixed or explained. */
export function query(item: Item, rule: Written): Rule {
  return { kind: null, responsibility: 'DEBTOR', ...rule, item, checks: 'CORRECTNESS', severity: 'QUERY' }
}

/** Worth doing; blocks nobody. */
export function advice(item: Item, rule: Written): Rule {
  return { kind: null, responsibility: 'DEBTOR', ...rule, item, checks: 'CORRECTNESS', severity: 'INFO' }
}
