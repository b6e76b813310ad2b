import Box from '@mui/material/Box'
import { useNavigate } from 'react-router'
import { percent, ratio } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { href, type Params } from '../shell/href.ts'
import { outlineOf, VIEW_BOX } from './outlines.ts'
import { colourOf, type MapRow, type Scale } from './shade.ts'

interface Props {
  rows: readonly MapRow[]
  scale: Scale
  params: Params
}

/** The picture: pressing a province goes into it. The table beside it is the same for the keyboard. */
export function ProvinceOutlines({ rows, scale, params }: Props) {
  const text = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  return (
    <Box
      component="svg"
      viewBox={VIEW_BOX}
      role="img"
      aria-label={text('completeness.map.picture')}
      sx={{ width: '100%', maxHeight: { md: 'calc(100vh - 300px)' }, display: 'block' }}
    >
      <defs>
        <pattern
          id="map-none"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="8" height="8" fill="var(--state-UNKNOWN-fill)" />
          <line x1="0" x2="0" y1="0" y2="8" stroke="var(--state-UNKNOWN-mark)" strokeWidth="2" />
        </pattern>
      </defs>
      {rows.map((row) => {
        const outline = row.province && outlineOf(row.province.nameEn)
        if (!outline) return null
        const step = scale.stepOf(row)
        const name = language === 'en' ? row.labelEn : row.labelTh
        return (
          <Box
            component="path"
            key={row.key}
            d={outline.path}
            fill={step === null ? 'url(#map-none)' : colourOf(step)}
            stroke="var(--mui-palette-background-paper)"
            strokeWidth={1}
            onClick={() =>
              step !== null && navigate(href('/overview', { ...params, province: row.province?.code }))
            }
            sx={{
              cursor: step === null ? 'default' : 'pointer',
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
