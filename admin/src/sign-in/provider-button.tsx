import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import { useLocation } from 'react-router'
import { useText } from '../i18n/use-text.ts'

interface Props {
  provider: string
  url: string
}

/** Leaves for the OpenID provider and comes back to the page that was asked for. */
export function ProviderButton({ provider, url }: Props) {
  const text = useText()
  const asked = useLocation().state as { nextPathname?: string; nextSearch?: string } | null
  const back = `${asked?.nextPathname ?? '/'}${asked?.nextSearch ?? ''}`
  return (
    <>
      <Divider sx={{ my: 2 }}>{text('signIn.or')}</Divider>
      <Button
        component="a"
        href={`${url}?return=${encodeURIComponent(back)}`}
        variant="outlined"
        size="large"
        fullWidth
      >
        {text('signIn.with', { provider })}
      </Button>
    </>
  )
}
