import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { fieldLabel } from '../centre/field-label.ts'
import { dayOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { formatPhone } from '../format/phone.ts'
import type { FollowUpQuery } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'

type Row = FollowUpQuery['obligations']['nodes'][number]

/** The annex: number, district, code, type, name, state, what is missing, last recorded, by whom, office contact. */
export function FollowUpTable({ rows }: { rows: readonly Row[] }) {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const unitName = useUnitName()
  const byDistrict = [...rows].sort(
    (a, b) =>
      THAI.compare(a.district?.nameTh ?? '', b.district?.nameTh ?? '') ||
      THAI.compare(a.lao?.shortNameTh ?? '', b.lao?.shortNameTh ?? ''),
  )
  const heads = [
    text('completeness.number'),
    text('list.district'),
    text('list.code'),
    text('list.lao'),
    text('list.state'),
    text('list.missing'),
    text('list.lastRecorded'),
    text('list.recordedBy'),
    text('list.followUp.contact'),
  ]
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={text('list.followUp.title')}
      sx={{
        overflowX: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {byDistrict.map((row, index) => {
            const fields = [...row.missing, ...row.errors, ...row.queries].map((rule) => rule.field)
            return (
              <TableRow key={row.id} sx={{ breakInside: 'avoid' }}>
                <TableCell align="right">{whole(index + 1)}</TableCell>
                <TableCell>{row.district ? name(row.district) : text('place.provinceLevel')}</TableCell>
                <TableCell>{row.lao?.code ?? '–'}</TableCell>
                <TableCell>
                  {unitName({ lao: row.lao ?? null, slot: row.slot ?? null, district: row.district ?? null })}
                </TableCell>
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
                <TableCell>{row.centre?.phones.slice(0, 2).map(formatPhone).join(', ') || '–'}</TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Box>
  )
}

const THAI = new Intl.Collator('th')
