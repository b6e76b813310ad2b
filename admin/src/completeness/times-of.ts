import type { FigureQuery } from '../gql/graphql.ts'
import type { MessageKey } from '../i18n/messages.ts'
import type { Slice } from './links.ts'

type Figure = FigureQuery['completeness'][number]
type Time = { slice: Slice & keyof Figure; label: MessageKey; within?: boolean }

const BY_DUE_DATE: readonly Time[] = [
  { slice: 'onTime', label: 'timeliness.ON_TIME' },
  { slice: 'late', label: 'timeliness.LATE' },
  { slice: 'lateWithin7Days', label: 'lateness.WITHIN_7_DAYS', within: true },
  { slice: 'lateWithin30Days', label: 'lateness.WITHIN_30_DAYS', within: true },
  { slice: 'lateBeyond30Days', label: 'lateness.BEYOND_30_DAYS', within: true },
  { slice: 'overdue', label: 'timeliness.OVERDUE' },
]

const BY_EXTENDED_DATE: readonly Time[] = [
  { slice: 'onTimeEffective', label: 'completeness.onTimeEffective' },
  { slice: 'lateEffective', label: 'completeness.explainer.lateEffective' },
  { slice: 'overdueEffective', label: 'completeness.explainer.overdueEffective' },
]

/** What was in time, how late the rest; by the extended date, too, where that makes a difference. Nothing before it is due. */
export function timesOf(figure: Figure): readonly Time[] {
  if (figure.notYetDue >= figure.expectedAtDue) return []
  const { onTime, late, overdue, onTimeEffective, lateEffective, overdueEffective } = figure
  const extended = onTime !== onTimeEffective || late !== lateEffective || overdue !== overdueEffective
  return [...BY_DUE_DATE.filter(({ within }) => !within || late > 0), ...(extended ? BY_EXTENDED_DATE : [])]
}
