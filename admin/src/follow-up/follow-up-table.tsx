import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { whole } from '../format/number.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { type FollowedUp, FollowUpRow } from './follow-up-row.tsx'

/** The annex by district, each with how many it has; what stands at province level comes last. */
export function FollowUpTable({ rows, round }: { rows: readonly FollowedUp[]; round: string | undefined }) {
  const text = useText()
  const name = useName()
  const heads = [
    text('completeness.number'),
    text('list.code'),
    text('list.lao'),
    text('list.state'),
    text('list.missing'),
    text('list.lastRecorded'),
    text('list.recordedBy'),
    text('list.followUp.contact'),
  ]
  const districts = new Map<string, FollowedUp[]>()
  for (const row of rows) {
    const code = row.district?.code ?? ''
    districts.set(code, [...(districts.get(code) ?? []), row])
  }
  let number = 0
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
      <Table size="small" aria-label={text('list.followUp.title')} sx={{ minWidth: { xs: 860, md: 0 } }}>
        <TableHead>
          <TableRow>
            {heads.map((head) => (
              <TableCell key={head}>{head}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        {[...districts].map(([code, owed]) => {
          const district = owed[0]?.district
          return (
            <TableBody key={code}>
              <TableRow sx={{ breakAfter: 'avoid', bgcolor: 'action.hover' }}>
                <TableCell component="th" scope="rowgroup" colSpan={heads.length} sx={{ fontWeight: 700 }}>
                  {district ? text('place.district', { name: name(district) }) : text('place.provinceLevel')}{' '}
                  · {text('list.followUp.units', { n: whole(owed.length) })}
                </TableCell>
              </TableRow>
              {owed.map((row) => {
                number += 1
                return <FollowUpRow key={row.id} row={row} number={number} round={round} />
              })}
            </TableBody>
          )
        })}
      </Table>
    </Box>
  )
}
