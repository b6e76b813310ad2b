import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { Guide } from '../manual/guide.ts'
import { GuideLink } from '../manual/guide-link.tsx'

interface Props {
  title: string
  /** Where the manual explains these fields. */
  guide?: { id: Guide['id']; anchor: string }
  children: ReactNode
}

/** Fields that belong together, two beside each other where there is room; "?" leads to what the manual says of them. */
export function Section({ title, guide, children }: Props) {
  const [field, setField] = useState<string | null>(null)
  return (
    <Box
      component="section"
      aria-label={title}
      sx={{ mb: 3.5 }}
      // From a field one gets to what is said of that very field.
      onFocus={({ target }) => isExplained(target.id) && setField(target.id)}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 1.5 }}>
        <Typography variant="h3" component="h2">
          {title}
        </Typography>
        {guide && <GuideLink guide={guide.id} anchor={field ?? guide.anchor} about={title} />}
      </Box>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          rowGap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
        }}
      >
        {children}
      </Box>
    </Box>
  )
}

/** One field over the whole width. */
export function Wide({ children }: { children: ReactNode }) {
  return <Box sx={{ gridColumn: '1 / -1' }}>{children}</Box>
}

/** Fields of a person are explained together. */
function isExplained(id: string): boolean {
  return id.startsWith('field-') && !id.startsWith('field-people-')
}
