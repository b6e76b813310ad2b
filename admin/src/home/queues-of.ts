import type { QueuesFragment } from '../gql/graphql.ts'
import type { MessageKey } from '../i18n/messages.ts'
import { href, type Params } from '../shell/href.ts'

const OPEN = 'NOT_RECORDED,INCOMPLETE,COMPLETE_WITH_ERRORS'

const QUEUES: readonly { key: keyof QueuesFragment; label: MessageKey; filter: Params }[] = [
  { key: 'mineToday', label: 'home.queue.mineToday', filter: { call: 'today', state: OPEN } },
  { key: 'openHere', label: 'home.queue.openHere', filter: { state: OPEN } },
  {
    key: 'onePoint',
    label: 'home.queue.onePoint',
    filter: { open: '1', state: 'INCOMPLETE,COMPLETE_WITH_ERRORS' },
  },
  { key: 'changedSince', label: 'home.queue.changedSince', filter: { assurance: 'CHANGED_SINCE' } },
  { key: 'fellBack', label: 'home.queue.regressed', filter: { regressed: 'yes' } },
  { key: 'unreachable', label: 'home.queue.unreachable', filter: { contact: 'UNREACHABLE', state: OPEN } },
]

/** The work queues with their counts, each with the list of exactly that many rows. */
export function queuesOf(counts: QueuesFragment, where: Params) {
  return QUEUES.map(({ key, label, filter }) => ({
    label,
    count: (counts[key] as { totalCount: number }).totalCount,
    to: href('/obligations', { ...where, ...filter }),
  }))
}
