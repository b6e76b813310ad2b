import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import type { Role } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useShell } from '../shell/use-shell.ts'
import { PageHead } from './page-head.tsx'
import { PageLink } from './page-link.tsx'

/** A screen of some roles; anybody else is told so, and nothing is asked of the API. */
export function OnlyFor({ roles, children }: { roles: readonly Role[]; children: ReactNode }) {
  const text = useText()
  const { viewer } = useShell()
  if (viewer.roles.some((role) => roles.includes(role))) return children
  return (
    <>
      <PageHead title={text('fault.notAllowed')} />
      <Alert severity="warning" sx={{ mb: 2 }}>
        {text('fault.forbidden')}
      </Alert>
      <PageLink to="/">{text('common.backToStart')}</PageLink>
    </>
  )
}
