import { momentOfView } from '../completeness/view.ts'
import { bangkokToday } from '../format/date.ts'
import type {
  Assurance,
  ContactOutcome,
  DataState,
  Direction,
  Expectation,
  Figure,
  Lateness,
  Moved,
  ObligationFilter,
  Timeliness,
} from '../gql/graphql.ts'

/** Parameters of the address that narrow the list of obligations. */
export const OBLIGATION_FILTERS = [
  'q',
  'kind',
  'item',
  'state',
  'timeliness',
  'effective',
  'late',
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
  'moved',
  'assurance',
  'open',
  'contact',
  'call',
] as const

/** What left a figure may be owed no longer. */
const ANY_EXPECTATION: Expectation[] = ['EXPECTED', 'EXEMPT', 'NOT_APPLICABLE']

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
  take('effectiveTimeliness', listOf<Timeliness>(get('effective')))
  take('lateness', listOf<Lateness>(get('late')))
  const moved = movedSince(get('moved'), get('than'))
  take('moved', moved)
  if (get('expectation') === 'atDue') {
    take('expectation', ANY_EXPECTATION)
    take('expectedAtDue', true)
  } else if (moved) take('expectation', ANY_EXPECTATION)
  else take('expectation', listOf<Expectation>(get('expectation')))
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
  take('assurance', listOf<Assurance>(get('assurance')))
  take('openPoints', get('open') ? Number(get('open')) : null)
  take('contact', listOf<ContactOutcome>(get('contact')))
  if (get('call') === 'today') {
    take('contactByMe', true)
    take('contactDueBy', bangkokToday(Date.now()))
  }
  return filter as ObligationFilter
}

/** `COMPLETE.GAINED` since the moment `than`. */
function movedSince(moved: string | null, than: string | null): Moved | null {
  const [figure, direction] = (moved?.split('.') ?? []) as [Figure?, Direction?]
  return figure && direction ? { figure, direction, ...momentOfView(than) } : null
}

function listOf<T extends string>(text: string | null): T[] | null {
  return text ? (text.split(',') as T[]) : null
}

function yesNo(text: string | null): boolean | null {
  return text === 'yes' ? true : text === 'no' ? false : null
}
