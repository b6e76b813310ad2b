import MenuIcon from '@mui/icons-material/Menu'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { Link as RouterLink } from 'react-router'
import { useText } from '../i18n/use-text.ts'
import { AccountMenu } from './account-menu.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { RoundSelect } from './round-select.tsx'
import { ShortcutsButton } from './shortcuts-button.tsx'
import { ThemeSwitch } from './theme-switch.tsx'

/** Product, round, language, theme, account. Dark in both themes, so that the page below is the bright part. */
export function TopBar({ onMenu }: { onMenu: () => void }) {
  const text = useText()
  return (
    <Box
      component="header"
      className="no-print"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1100,
        height: 56,
        px: { xs: 0.5, sm: 2 },
        display: 'flex',
        alignItems: 'center',
        gap: { xs: 0.25, sm: 1 },
        bgcolor: '#12424f',
        color: '#fff',
        '& .MuiIconButton-root, & .MuiButton-root': { color: '#fff' },
        '& :focus-visible': { outlineColor: '#ffd27a' },
      }}
    >
      <IconButton aria-label={text('shell.menu')} onClick={onMenu} sx={{ display: { lg: 'none' } }}>
        <MenuIcon />
      </IconButton>
      <Box
        component={RouterLink}
        to="/"
        aria-label={text('app.name')}
        sx={{
          color: 'inherit',
          textDecoration: 'none',
          // Where there is no room for it, the menu leads home.
          display: { xs: 'none', sm: 'flex' },
          alignItems: 'center',
          gap: 1,
          minWidth: 0,
        }}
      >
        <Box component="img" src="/icon.svg" alt="" sx={{ width: 28, height: 28 }} />
        <Typography component="span" noWrap sx={{ fontWeight: 700, display: { xs: 'none', md: 'block' } }}>
          {text('app.name')}
        </Typography>
      </Box>
      <RoundSelect />
      <Box sx={{ flex: 1 }} />
      <ShortcutsButton />
      <LanguageSwitch />
      <ThemeSwitch />
      <AccountMenu />
    </Box>
  )
}
