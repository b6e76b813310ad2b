import Box from '@mui/material/Box'
import { fieldLabel } from '../centre/field-label.ts'
import { useText } from '../i18n/use-text.ts'
import { FirstOf } from '../ui/first-of.tsx'
import { PageLink } from '../ui/page-link.tsx'
import type { ObligationRow } from './list-obligations.ts'
import { useRecordHref } from './use-record-href.ts'

const SHOWN = 4

/** The fields still asked for, each a link that opens it; a unit without any record misses everything. */
export function MissingItems({ row }: { row: ObligationRow }) {
  const recordHref = useRecordHref()
  const text = useText()
  if (row.state === 'NOT_RECORDED') return <Box sx={{ color: 'text.secondary' }}>{text('common.all')}</Box>
  const rules = [...row.missing, ...row.errors, ...row.queries]
  const fields = [...new Set(rules.map((rule) => rule.field))]
  if (fields.length === 0) return null
  const parts = fields.map((field) => ({
    key: field,
    shown: (
      <PageLink to={recordHref(row, field)} sx={{ whiteSpace: 'nowrap' }}>
        {fieldLabel(text, field)}
      </PageLink>
    ),
  }))
  return <FirstOf parts={parts} most={SHOWN} between=" · " />
}
