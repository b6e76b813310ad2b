import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useLocation } from 'react-router'
import { useText } from '../i18n/use-text.ts'
import { ApiFault } from '../providers/api-fault.ts'
import { PageLink } from './page-link.tsx'

/** Not allowed, not found and not reachable are three different things; each says what to do. */
export function Fault({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const text = useText()
  const { pathname } = useLocation()
  const code = error instanceof ApiFault ? error.code : 'INTERNAL'
  const id = error instanceof ApiFault ? error.requestId : null
  const retry = onRetry && (
    <Button color="inherit" onClick={onRetry}>
      {text('common.retry')}
    </Button>
  )
  if (code === 'FORBIDDEN') return <Alert severity="warning">{text('fault.forbidden')}</Alert>
  if (code === 'NOT_FOUND') return <Alert severity="info">{text('fault.notFound')}</Alert>
  if (code === 'BAD_USER_INPUT' || code === 'INVALID_INPUT') {
    return (
      <Alert severity="info">
        {text('fault.address')} <PageLink to={pathname}>{text('fault.plainAddress')}</PageLink>
      </Alert>
    )
  }
  if (code === 'UNREACHABLE') {
    return (
      <Alert severity="warning" action={retry}>
        <b>{text('fault.notLoaded')}</b> {text('fault.unreachable')}
      </Alert>
    )
  }
  return (
    <Alert severity="error" action={retry}>
      <b>{text('fault.notLoaded')}</b> {text('fault.internal')} {id && text('fault.requestId', { id })}
    </Alert>
  )
}
