import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useDocumentTitle } from '../shell/use-document-title.ts'
import { useSection } from '../shell/use-section.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'

interface Props {
  title: string
  crumbs?: readonly Crumb[]
  sub?: ReactNode
  actions?: ReactNode
}

/** Way here, title, a line below it, and what can be done with the page. */
export function PageHead({ title, crumbs, sub, actions }: Props) {
  useDocumentTitle(title)
  const section = useSection()
  const way = withSection(section, crumbs ?? [{ label: title }])
  return (
    <Box sx={{ mb: 2, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end' }}>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        {way.length > 1 && <Breadcrumbs crumbs={way} />}
        <Typography variant="h1">{title}</Typography>
        {sub}
      </Box>
      {actions && (
        <Box
          className="no-print"
          sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 1.5, alignItems: 'center' }}
        >
          {actions}
        </Box>
      )}
    </Box>
  )
}

/** The part of the navigation comes first, where the way does not begin with it already. */
function withSection(section: string | null, crumbs: readonly Crumb[]): readonly Crumb[] {
  return section === null || crumbs[0]?.label === section ? crumbs : [{ label: section }, ...crumbs]
}
