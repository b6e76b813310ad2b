import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { percent, whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { href, type Params } from '../shell/href.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { colourOf, type MapRow, type Scale, type ShadeBy } from './shade.ts'

interface Props {
  rows: readonly MapRow[]
  by: ShadeBy
  params: Params
  scale: Scale
}

/** The same provinces as numbers, the most to be chased first. */
export function MapTable({ rows, by, params, scale }: Props) {
  const text = useText()
  const language = useLanguage()
  const weight = (row: MapRow) =>
    row.expected === 0
      ? -1
      : by === 'missing'
        ? row.expected - row.complete
        : 100 - (row.completePercent ?? 0)
  const filters = { complete: { complete: 'yes' }, expected: {} } as const
  const number = (row: MapRow, slice: keyof typeof filters) => (
    <NumberLink
      inText
      value={row[slice]}
      to={href('/obligations', { ...params, province: row.province?.code, ...filters[slice] })}
      label={text('completeness.listOf', {
        n: whole(row[slice]),
        what: text(`completeness.${slice}`),
        where: row.labelTh,
      })}
    />
  )
  const sorted = [...rows].sort((a, b) => weight(b) - weight(a) || THAI.compare(a.labelTh, b.labelTh))
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={text('completeness.map.title')}
      sx={{
        overflow: 'auto',
        maxHeight: { md: 'calc(100vh - 200px)' },
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow sx={{ '& th': { bgcolor: 'background.paper' } }}>
            <TableCell>{text('list.province')}</TableCell>
            <TableCell align="right">{text('completeness.complete')}</TableCell>
            <TableCell align="right">{text('completeness.percentComplete')}</TableCell>
            <TableCell align="right">{text('completeness.missing')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted.map((row) => {
            const step = scale.stepOf(row)
            const province = row.province?.code
            const missing = row.expected - row.complete
            return (
              <TableRow key={row.key} hover>
                <TableCell component="th" scope="row">
                  <Box
                    component="span"
                    aria-hidden
                    sx={{
                      display: 'inline-block',
                      width: 12,
                      height: 12,
                      mr: 1,
                      borderRadius: 0.5,
                      border: 1,
                      borderColor: 'divider',
                      bgcolor: step === null ? 'var(--state-UNKNOWN-fill)' : colourOf(step),
                    }}
                  />
                  {step === null ? (
                    language === 'en' ? (
                      row.labelEn
                    ) : (
                      row.labelTh
                    )
                  ) : (
                    <PageLink to={href('/overview', { ...params, province })}>
                      {language === 'en' ? row.labelEn : row.labelTh}
                    </PageLink>
                  )}
                </TableCell>
                <TableCell align="right">
                  {step === null ? (
                    '–'
                  ) : (
                    <>
                      {number(row, 'complete')}/{number(row, 'expected')}
                    </>
                  )}
                </TableCell>
                <TableCell align="right">{percent(row.completePercent)}</TableCell>
                <TableCell align="right">
                  {step === null ? (
                    '–'
                  ) : (
                    <NumberLink
                      value={missing}
                      to={href('/obligations', { ...params, province, complete: 'no' })}
                      label={text('completeness.listOf', {
                        n: whole(missing),
                        what: text('completeness.missing'),
                        where: row.labelTh,
                      })}
                    />
                  )}
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Box>
  )
}

const THAI = new Intl.Collator('th')
