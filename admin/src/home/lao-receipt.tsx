import Box from '@mui/material/Box'
import GlobalStyles from '@mui/material/GlobalStyles'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { dayOf, momentOf, timeOf } from '../format/date.ts'
import type { LaoPageQuery } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { isReleased } from '../obligation/is-released.ts'
import type { ShellRound } from '../shell/use-shell.ts'

interface Props {
  lao: NonNullable<LaoPageQuery['lao']>
  round: ShellRound
  /** Who prints it. */
  by: string
}

/** On paper only: that this office owes nothing more in the round, item by item, with the moments. */
export function LaoReceipt({ lao, round, by }: Props) {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const now = new Date().toISOString()
  return (
    <Box sx={{ display: 'none', '@media print': { display: 'block', page: 'upright' } }}>
      <GlobalStyles styles={{ '@page upright': { size: 'A4 portrait', margin: '20mm' } }} />
      <Typography variant="h1" component="h2" align="center" sx={{ mb: 3 }}>
        {text('home.receiptTitle')}
      </Typography>
      <Typography>
        {lao.fullNameTh} · {text('list.code')} {lao.code} ·{' '}
        {text('place.province', { name: name(lao.province) })}
      </Typography>
      <Typography sx={{ mb: 3 }}>
        {name(round)} {round.letterReference}
      </Typography>
      <Table size="small" aria-label={text('home.receiptTitle')}>
        <TableHead>
          <TableRow>
            {(['item', 'state', 'timeliness'] as const).map((head) => (
              <TableCell key={head}>{text(`list.${head}`)}</TableCell>
            ))}
            <TableCell>{text('home.receiptSince')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {lao.obligations.map((owed) => (
            <TableRow key={owed.id}>
              <TableCell component="th" scope="row">
                {text(`item.${owed.item}`)}
              </TableCell>
              {isReleased(owed.expectation) ? (
                <TableCell colSpan={3}>{text(`expectation.${owed.expectation}`)}</TableCell>
              ) : (
                <>
                  <TableCell>{text(`state.${owed.state}`)}</TableCell>
                  <TableCell>{text(`timeliness.${owed.timeliness}`)}</TableCell>
                  <TableCell>{owed.firstCorrectAt && momentOf(owed.firstCorrectAt, language)}</TableCell>
                </>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography sx={{ my: 3, fontWeight: 700 }}>{text('home.done')}</Typography>
      <Typography variant="body2">
        {text('common.asOf', { day: dayOf(now, language, 'long'), time: timeOf(now, language) })} ·{' '}
        {text('home.receiptBy', { name: by })}
      </Typography>
    </Box>
  )
}
