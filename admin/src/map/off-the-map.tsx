import Box from '@mui/material/Box'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { PageLink } from '../ui/page-link.tsx'
import type { MapUnit } from './points.ts'

/** How many are not on the map, opened to which they are. */
export function OffTheMap({ words, units }: { words: string; units: readonly MapUnit[] }) {
  const unitName = useUnitName()
  if (units.length === 0) return null
  return (
    <Box component="details" sx={{ mt: 1, fontSize: '0.84375rem' }}>
      <summary>{words}</summary>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, maxHeight: 240, overflowY: 'auto' }}>
        {units.map((unit) => (
          <li key={unit.id}>
            <PageLink to={unit.to}>{unitName(unit)}</PageLink>
          </li>
        ))}
      </Box>
    </Box>
  )
}
