import DarkModeIcon from '@mui/icons-material/DarkModeOutlined'
import LightModeIcon from '@mui/icons-material/LightModeOutlined'
import IconButton from '@mui/material/IconButton'
import { useColorScheme } from '@mui/material/styles'
import { useText } from '../i18n/use-text.ts'

export function ThemeSwitch() {
  const { mode, setMode } = useColorScheme()
  const text = useText()
  const dark = mode === 'dark'
  return (
    <IconButton
      onClick={() => setMode(dark ? 'light' : 'dark')}
      aria-label={text(dark ? 'shell.light' : 'shell.dark')}
    >
      {dark ? <LightModeIcon /> : <DarkModeIcon />}
    </IconButton>
  )
}
