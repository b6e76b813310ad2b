import { instantOf, isToday } from '../format/moment.ts'
import type { CentreKind, GroupBy, Item, LaoType, OverviewQueryVariables, Within } from '../gql/graphql.ts'
import type { Params } from '../shell/href.ts'

/** What a completeness screen shows; all of it stands in the address. */
export interface View {
  round: string
  kind: CentreKind
  /** Null: both items, a unit in the worst state of its two. */
  item: Item | null
  by: GroupBy
  region: string | null
  province: string | null
  district: string | null
  laoType: LaoType | null
  /** Null: now; `due`: at the due instant; else as `instantOf` reads it. */
  asOf: string | null
  /** The moment the figures are compared with, written the same way; null: none. */
  compare: string | null
  sort: string
  direction: 'asc' | 'desc'
}

export function readView(get: (name: string) => string | null, round: string): View {
  const province = get('province')
  const district = get('district')
  const usual: GroupBy = district ? 'LAO' : province ? 'DISTRICT' : 'PROVINCE'
  const item = get('item')
  return {
    round,
    kind: get('kind') === 'JOINT' ? 'JOINT' : 'ASSISTANCE',
    item: item === 'SIGN' ? 'SIGN' : item === 'BOTH' ? null : 'BASIC',
    by: (get('by') as GroupBy | null) ?? usual,
    region: get('region'),
    province,
    district,
    laoType: get('laoType') as LaoType | null,
    asOf: get('asof'),
    compare: get('compare'),
    sort: get('sort') ?? 'missing',
    direction: get('dir') === 'asc' ? 'asc' : 'desc',
  }
}

/** The address of a view; what is usual is left out. */
export function viewParams(view: View): Params {
  return {
    round: view.round,
    kind: view.kind,
    item: view.item ?? 'BOTH',
    by: view.by,
    region: view.region,
    province: view.province,
    district: view.district,
    laoType: view.laoType,
    asof: view.asOf,
    compare: view.compare,
  }
}

export function within({ region, province, district, laoType }: View): Within | null {
  const scope: Within = {
    ...(region ? { region } : {}),
    ...(province ? { province } : {}),
    ...(district ? { district } : {}),
    ...(laoType ? { laoType } : {}),
  }
  return Object.keys(scope).length > 0 ? scope : null
}

/** The moment of the figures, as the API takes it. */
export function momentOfView(asOf: string | null): { asOf?: string; atDue?: boolean } {
  if (asOf === null || isToday(asOf, Date.now())) return {}
  if (asOf === 'due') return { atDue: true }
  return { asOf: instantOf(asOf) ?? asOf }
}

/** The moment to compare with, as the documents of the console take it. */
export function comparedWith(compare: string | null): {
  compare: boolean
  than?: string
  thanDue?: boolean
} {
  const { asOf, atDue } = momentOfView(compare)
  return { compare: compare !== null, ...(asOf ? { than: asOf } : {}), ...(atDue ? { thanDue: atDue } : {}) }
}

export function overviewVariables(view: View): OverviewQueryVariables {
  return {
    round: view.round,
    kind: view.kind,
    item: view.item,
    by: view.by,
    within: within(view),
    ...momentOfView(view.asOf),
    ...comparedWith(view.compare),
    // Rules gain and lose nothing that has rows of its own: their figures of then are asked for.
    rulesThen: view.compare !== null && view.by === 'RULE',
  }
}

/** The table of a view, as its export is asked for. */
export function tableParams(view: View): Record<string, unknown> {
  const { round, kind, item, by, asOf } = view
  return { round, kind, item, groupBy: by, within: within(view), ...momentOfView(asOf) }
}
