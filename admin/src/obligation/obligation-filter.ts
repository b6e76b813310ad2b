import type { DataState, Expectation, ObligationFilter, Timeliness } from '../gql/graphql.ts'

/** Parameters of the address that narrow the list of obligations. */
export const OBLIGATION_FILTERS = [
  'q',
  'kind',
  'item',
  'state',
  'timeliness',
  'expectation',
  'recorded',
  'complete',
  'region',
  'province',
  'level',
  'district',
  'lao',
  'laoType',
  'rule',
  'sign',
  'regressed',
] as const

type Get = (name: string) => string | null

/** The same words in the address and in the API: what a number linked to is what is asked. */
export function obligationFilter(get: Get): ObligationFilter {
  const filter: Record<string, unknown> = {}
  const take = (name: string, value: unknown) => {
    if (value !== null && value !== undefined) filter[name] = value
  }
  take('search', get('q'))
  take('kind', get('kind'))
  take('item', get('item') === 'BOTH' ? null : get('item'))
  take('state', listOf<DataState>(get('state')))
  take('timeliness', listOf<Timeliness>(get('timeliness')))
  if (get('expectation') === 'atDue') {
    take('expectation', ['EXPECTED', 'EXEMPT', 'NOT_APPLICABLE'])
    take('expectedAtDue', true)
  } else take('expectation', listOf<Expectation>(get('expectation')))
  take('recorded', yesNo(get('recorded')))
  take('complete', yesNo(get('complete')))
  take('region', get('region'))
  take('province', get('district') ? null : get('province'))
  take('provinceLevel', get('level') === 'province' ? true : null)
  take('district', get('district'))
  take('lao', get('lao'))
  take('laoType', get('laoType'))
  take('rule', get('rule'))
  take('signStatus', get('sign'))
  take('regressed', yesNo(get('regressed')))
  return filter as ObligationFilter
}

function listOf<T extends string>(text: string | null): T[] | null {
  return text ? (text.split(',') as T[]) : null
}

function yesNo(text: string | null): boolean | null {
  return text === 'yes' ? true : text === 'no' ? false : null
}
