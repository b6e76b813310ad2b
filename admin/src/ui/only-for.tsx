import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { mayAsk, type Question } from '../shell/policy.ts'
import { useShell } from '../shell/use-shell.ts'
import { PageHead } from './page-head.tsx'
import { PageLink } from './page-link.tsx'

/** A screen of those who have its question; anybody else is told so, and nothing is asked of the API. */
export function OnlyFor({ asks, children }: { asks: Question; children: ReactNode }) {
  const text = useText()
  const { viewer } = useShell()
  if (mayAsk(viewer, asks)) return children
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
