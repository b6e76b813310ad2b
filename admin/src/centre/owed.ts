import { createContext, useContext } from 'react'
import type { Item, OwedFragment } from '../gql/graphql.ts'
import { isReleased } from '../obligation/is-released.ts'

export type OwedRule = OwedFragment['missing'][number]

/** How pressing an open point is: a missing field, a value that cannot be right, one to explain, mere advice. */
export type Weight = 'missing' | 'error' | 'query' | 'advice'

/** One thing still asked of a record. */
export interface OpenPoint {
  rule: OwedRule
  weight: Weight
  item: Item
}

/** Everything open in these obligations, in the order in which a person is asked; of what is not owed, nothing is. */
export function openPoints(obligations: readonly OwedFragment[]): OpenPoint[] {
  const owed = obligations.filter(({ expectation }) => !isReleased(expectation))
  const points = owed.flatMap(({ item, missing, errors, queries, advice, assuranceActs }) => [
    ...missing.map((rule) => ({ rule, weight: 'missing' as const, item })),
    ...errors.map((rule) => ({ rule: atReturnedField(rule, assuranceActs), weight: 'error' as const, item })),
    ...queries.map((rule) => ({ rule, weight: 'query' as const, item })),
    ...advice.map((rule) => ({ rule, weight: 'advice' as const, item })),
  ])
  return points.sort(
    (a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight) || a.rule.position - b.rule.position,
  )
}

/** Where forms ask for several fields as one. */
const ASKED_AS: Readonly<Record<string, string>> = { lat: 'coordinates', lon: 'coordinates' }

/** What was returned stands at the field that the verifier named, with his reason. */
function atReturnedField(rule: OwedRule, acts: OwedFragment['assuranceActs']): OwedRule {
  const last = rule.field === 'assurance' ? acts?.find(({ stands }) => stands) : undefined
  if (!last?.field) return rule
  const { fixTh, fixEn } = rule
  const field = ASKED_AS[last.field] ?? last.field
  return { ...rule, field, fixTh: `${fixTh}: ${last.reason}`, fixEn: `${fixEn}: ${last.reason}` }
}

export const WEIGHTS: readonly Weight[] = ['missing', 'error', 'query', 'advice']

/** Whether something is owed, and all of it is correct; that nothing is asked says less. */
export function isDone(obligations: readonly Pick<OwedFragment, 'state' | 'expectation'>[]): boolean {
  const owed = obligations.filter(({ expectation }) => !isReleased(expectation))
  return owed.length > 0 && owed.every(({ state }) => state === 'CORRECT')
}

/** What the registry owes is nobody else's task. */
export function ownPoints(points: readonly OpenPoint[]): OpenPoint[] {
  return points.filter(({ rule }) => rule.responsibility !== 'REGISTRY')
}

export type Tab = 'basic' | 'sign' | 'people' | 'completeness' | 'history'
export const TABS: readonly Tab[] = ['basic', 'sign', 'people', 'completeness', 'history']

/** The tab on which a field stands; what was confirmed or returned stands beside the figures. */
export function tabOf(field: string | undefined, item: Item): Tab {
  if (field === 'assurance') return 'completeness'
  if (item === 'SIGN') return 'sign'
  return field === 'people' ? 'people' : 'basic'
}

const PointsContext = createContext<readonly OpenPoint[]>([])
export const PointsProvider = PointsContext.Provider

/** What is open at a field of an item, the most pressing first. */
export function usePoints(item: Item, fields: readonly string[]): OpenPoint[] {
  return useContext(PointsContext).filter((point) => point.item === item && fields.includes(point.rule.field))
}
