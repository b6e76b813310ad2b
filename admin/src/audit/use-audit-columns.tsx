import Box from '@mui/material/Box'
import { momentOf } from '../format/date.ts'
import { deviceOf } from '../format/device.ts'
import type { MessageKey } from '../i18n/messages.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { ListColumn } from '../ui/list-column.ts'
import { PageLink } from '../ui/page-link.tsx'
import type { AuditPart, AuditRow } from './audit-row.ts'
import { ChangedValue, isShown } from './changed-value.tsx'
import { useAuditPlace } from './use-audit-place.ts'

/** When, who, what, and from where or from which value to which, as far as the part of the audit has it. */
export function useAuditColumns(part: AuditPart): ListColumn<AuditRow>[] {
  const text = useText()
  const language = useLanguage()
  const placeOf = useAuditPlace()
  const whatOf = ({ what, place }: AuditRow) =>
    [
      ...what.map((said) => ('plain' in said ? said.plain : text(said.words))),
      ...(place ? placeOf(place) : []),
    ].join(' · ')
  const nobody = part === 'access' ? 'centre.system' : 'audit.nobody'
  return [
    { key: 'at', label: text('audit.at'), nowrap: true, render: (row) => momentOf(row.at, language) },
    ...columnIf(part !== 'settings', {
      key: 'who',
      label: text(part === 'tokens' ? 'audit.token' : 'audit.who'),
      render: (row) => row.who ?? text(nobody),
    }),
    {
      key: 'what',
      label: text('audit.what'),
      render: (row) => (
        <Box component="span" sx={row.isFailure ? { color: 'error.main', fontWeight: 600 } : {}}>
          {row.link ? <PageLink to={row.link}>{whatOf(row)}</PageLink> : whatOf(row)}
        </Box>
      ),
    },
    ...columnIf(part === 'access' || part === 'settings', {
      key: 'changes',
      label: text('audit.changes'),
      render: (row) => <Changes row={row} isNamed={part === 'access'} />,
    }),
    ...columnIf(part === 'signIns' || part === 'failures' || part === 'tokens', {
      key: 'address',
      label: text('audit.address'),
      render: ({ address, userAgent }) =>
        [address, userAgent && deviceOf(userAgent)].filter(Boolean).join(' · '),
    }),
  ]
}

function columnIf(wanted: boolean, column: ListColumn<AuditRow>): ListColumn<AuditRow>[] {
  return wanted ? [column] : []
}

/** `isNamed`: each value with its field; a setting is named already by its row. */
function Changes({ row: { changes, reason }, isNamed }: { row: AuditRow; isNamed: boolean }) {
  const text = useText()
  const labelOf = (field: string) => {
    const key = `auditField.${field}` as MessageKey
    const words = text(key)
    return words === key ? field : words
  }
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', overflowWrap: 'anywhere' }}>
      {changes
        .filter(({ field }) => isShown(field))
        .map(({ field, from, to }) => (
          <li key={field}>
            {isNamed ? `${labelOf(field)}: ` : ''}
            <ChangedValue field={field} value={from} /> → <ChangedValue field={field} value={to} />
          </li>
        ))}
      {reason && <li>{text('audit.reason', { reason })}</li>}
    </Box>
  )
}
