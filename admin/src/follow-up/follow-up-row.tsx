import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { fieldLabel } from '../centre/field-label.ts'
import { dayOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { formatPhone } from '../format/phone.ts'
import type { FollowUpQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { href } from '../shell/href.ts'
import { PageLink } from '../ui/page-link.tsx'

export type FollowedUp = FollowUpQuery['obligations']['nodes'][number]

interface Props {
  row: FollowedUp
  number: number
  round: string | undefined
}

/** One unit: code, name, state, what is missing, when and by whom it was last recorded, how to reach the office. */
export function FollowUpRow({ row, number, round }: Props) {
  const text = useText()
  const language = useLanguage()
  const unitName = useUnitName()
  const fields = [...row.missing, ...row.errors, ...row.queries].map((rule) => rule.field)
  const [lao, slot, district] = [row.lao ?? null, row.slot ?? null, row.district ?? null]
  const unit = unitName({ lao, slot, district })
  const to = lao
    ? href(`/laos/${lao.code}`, { round })
    : row.centre
      ? href(`/centres/${row.centre.id}`, { round })
      : null
  const phones = row.centre?.phones.slice(0, 2).map(formatPhone).join(', ')
  return (
    <TableRow sx={{ breakInside: 'avoid' }}>
      <TableCell align="right">{whole(number)}</TableCell>
      <TableCell>{lao?.code ?? '–'}</TableCell>
      <TableCell>{to ? <PageLink to={to}>{unit}</PageLink> : unit}</TableCell>
      <TableCell>{text(`state.${row.state}`)}</TableCell>
      <TableCell>
        {row.state === 'NOT_RECORDED'
          ? text('common.all')
          : [...new Set(fields)].map((field) => fieldLabel(text, field)).join(', ')}
      </TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>
        {row.lastRecordedAt ? dayOf(row.lastRecordedAt, language) : '–'}
      </TableCell>
      <TableCell>{row.recordedBy ?? '–'}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>
        {phones || row.centre?.email || lao?.website || '–'}
      </TableCell>
    </TableRow>
  )
}
