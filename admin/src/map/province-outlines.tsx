import Box from '@mui/material/Box'
import { useNavigate } from 'react-router'
import { useLabel } from '../completeness/use-label.ts'
import { percent, ratio } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { useShell } from '../shell/use-shell.ts'
import { HATCHED, Hatch } from './hatch.tsx'
import { outlineOf, VIEW_BOX } from './outlines.ts'
import { colourOf, type MapRow, type Scale } from './shade.ts'

interface Props {
  rows: readonly MapRow[]
  scale: Scale
  areaHref: (code: string) => string | null
}

/** The picture where no boundaries were imported: pressing a province goes into it. The table beside it is the same for the keyboard. */
export default function ProvinceOutlines({ rows, scale, areaHref }: Props) {
  const text = useText()
  const label = useLabel()
  const navigate = useNavigate()
  const { provinces } = useShell()
  const english = new Map(provinces.map(({ code, nameEn }) => [code, nameEn]))
  return (
    <Box
      component="svg"
      viewBox={VIEW_BOX}
      role="img"
      aria-label={text('completeness.map.picture')}
      sx={{ width: '100%', maxHeight: { md: 'calc(100vh - 300px)' }, display: 'block' }}
    >
      <Hatch />
      {rows.map((row) => {
        const code = row.province?.code ?? ''
        const outline = outlineOf(english.get(code) ?? '')
        if (!outline) return null
        const step = scale.stepOf(row)
        const to = step === null ? null : areaHref(code)
        const name = label(row)
        return (
          <Box
            component="path"
            key={row.key}
            d={outline.path}
            fill={step === null ? HATCHED : colourOf(step)}
            stroke="var(--mui-palette-background-paper)"
            strokeWidth={1}
            onClick={to ? () => navigate(to) : undefined}
            sx={{
              cursor: to ? 'pointer' : 'default',
              '&:hover': { stroke: 'var(--mui-palette-text-primary)', strokeWidth: 2 },
            }}
          >
            <title>
              {step === null
                ? `${name}: ${text('completeness.map.none')}`
                : `${name}: ${ratio(row.complete, row.expected)} · ${percent(row.completePercent)}%`}
            </title>
          </Box>
        )
      })}
    </Box>
  )
}
