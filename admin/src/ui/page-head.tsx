import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useDocumentTitle } from '../shell/use-document-title.ts'
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
  return (
    <Box sx={{ mb: 2, display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end' }}>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        {crumbs && crumbs.length > 1 && <Breadcrumbs crumbs={crumbs} />}
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
