import Box from '@mui/material/Box'
import type { DataState } from '../gql/graphql.ts'
import { SHAPES } from './points.ts'

interface Props {
  state: DataState
  at?: readonly [number, number]
  title?: string
  onClick?: () => void
}

/** The mark of one state, on the map or in its legend. */
export function MapPointMark({ state, at = [0, 0], title, onClick }: Props) {
  return (
    <Box
      component="path"
      className="map-point"
      d={SHAPES[state]}
      transform={`translate(${at[0]} ${at[1]})`}
      fill={state === 'NOT_RECORDED' ? 'var(--mui-palette-background-paper)' : `var(--state-${state}-fill)`}
      stroke={`var(--state-${state}-text)`}
      strokeWidth={state === 'NOT_RECORDED' ? 2 : 1.25}
      onClick={onClick}
      sx={onClick ? { cursor: 'pointer', '&:hover': { strokeWidth: 3 } } : null}
    >
      {title && <title>{title}</title>}
    </Box>
  )
}
