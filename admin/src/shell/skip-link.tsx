import Link from '@mui/material/Link'
import { useText } from '../i18n/use-text.ts'

export function SkipLink() {
  const text = useText()
  return (
    <Link
      href="#main"
      sx={{
        position: 'absolute',
        left: 8,
        top: -60,
        zIndex: 2000,
        bgcolor: 'background.paper',
        px: 2,
        py: 1,
        borderRadius: 1,
        '&:focus': { top: 8 },
      }}
    >
      {text('shell.skip')}
    </Link>
  )
}
