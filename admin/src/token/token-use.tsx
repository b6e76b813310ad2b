import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { day } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import type { ShownToken } from './shown-token.ts'
import { spentIn } from './spent.ts'
import { UseBar } from './use-bar.tsx'

/** What the token spent: of this hour's budget, and day by day. */
export function TokenUse({ token: { days, spent, budget } }: { token: ShownToken }) {
  const text = useText()
  const language = useLanguage()
  const numbers = { whiteSpace: 'nowrap', px: { xs: 0.75, sm: 1.5 } } as const
  return (
    <Card title={text('token.use')}>
      <Typography component="h3" variant="subtitle2">
        {text('token.thisHour')}
      </Typography>
      <UseBar spent={spent} budget={budget} />
      <Typography sx={{ my: 1.5 }}>{text('token.monthSum', { spent: whole(spentIn(days)) })}</Typography>
      {days.length === 0 ? (
        <Typography>{text('token.unused')}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={text('token.use')}>
            <TableHead>
              <TableRow>
                <TableCell sx={numbers}>{text('token.day')}</TableCell>
                <TableCell align="right" sx={numbers}>
                  {text('token.requests')}
                </TableCell>
                <TableCell align="right" sx={numbers}>
                  {text('token.refused')}
                </TableCell>
                <TableCell align="right" sx={numbers}>
                  {text('token.cost')}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {days.map(({ day: on, requests, refused, cost }) => (
                <TableRow key={on}>
                  <TableCell sx={numbers}>{day(on, language)}</TableCell>
                  <TableCell align="right" sx={numbers}>
                    {whole(requests)}
                  </TableCell>
                  <TableCell align="right" sx={numbers}>
                    {whole(refused)}
                  </TableCell>
                  <TableCell align="right" sx={numbers}>
                    {whole(cost)}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Box>
      )}
    </Card>
  )
}
