import MuiBreadcrumbs from '@mui/material/Breadcrumbs'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import { PageLink } from './page-link.tsx'

/** A step of the way here. The last one is the page itself and has no address, nor has a part of the navigation. */
export interface Crumb {
  label: string
  to?: string
}

export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const text = useText()
  return (
    <MuiBreadcrumbs
      className="no-print"
      separator="›"
      aria-label={text('shell.breadcrumbs')}
      sx={{ mb: 0.5, fontSize: '0.9375rem', lineHeight: 1.6 }}
    >
      {crumbs.map(({ label, to }, index) =>
        to ? (
          <PageLink key={label} to={to} variant="body2">
            {label}
          </PageLink>
        ) : (
          <Typography
            key={label}
            variant="body2"
            aria-current={index === crumbs.length - 1 ? 'page' : undefined}
            sx={{ color: index === crumbs.length - 1 ? 'text.primary' : 'text.secondary' }}
          >
            {label}
          </Typography>
        ),
      )}
    </MuiBreadcrumbs>
  )
}
