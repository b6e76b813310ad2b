import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { momentOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { spentThisHour, spentThisWeek } from './spent.ts'
import type { ShownToken } from './token-page.tsx'
import { UseBar } from './use-bar.tsx'

/** Hours shown at most; the sum stands for all of them. */
const SHOWN_HOURS = 24

/** What the token spent: of this hour's budget, in seven days, and hour by hour. */
export function TokenUse({ token: { use, budget } }: { token: ShownToken }) {
  const text = useText()
  const language = useLanguage()
  const numbers = { whiteSpace: 'nowrap', px: { xs: 0.75, sm: 1.5 } } as const
  return (
    <Card title={text('token.use')}>
      <Typography component="h3" variant="subtitle2">
        {text('token.thisHour')}
      </Typography>
      <UseBar spent={spentThisHour(use, Date.now())} budget={budget} />
      <Typography sx={{ my: 1.5 }}>{text('token.weekSum', { spent: whole(spentThisWeek(use)) })}</Typography>
      {use.length === 0 ? (
        <Typography>{text('token.unused')}</Typography>
      ) : (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small" aria-label={text('token.use')}>
            <TableHead>
              <TableRow>
                <TableCell sx={numbers}>{text('token.hour')}</TableCell>
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
              {use.slice(0, SHOWN_HOURS).map(({ hour, requests, refused, cost }) => (
                <TableRow key={hour}>
                  <TableCell sx={numbers}>{momentOf(hour, language)}</TableCell>
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
