import KeyboardIcon from '@mui/icons-material/KeyboardOutlined'
import IconButton from '@mui/material/IconButton'
import { useText } from '../i18n/use-text.ts'
import { SHORTCUTS_EVENT } from './shortcuts-event.ts'

export function ShortcutsButton() {
  const text = useText()
  return (
    <IconButton
      aria-label={text('shell.shortcuts')}
      onClick={() => window.dispatchEvent(new Event(SHORTCUTS_EVENT))}
      sx={{ display: { xs: 'none', md: 'inline-flex' } }}
    >
      <KeyboardIcon />
    </IconButton>
  )
}
