import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import { useText } from '../i18n/use-text.ts'
import { LanguageSwitch } from '../shell/language-switch.tsx'
import { SkipLink } from '../shell/skip-link.tsx'
import { ThemeSwitch } from '../shell/theme-switch.tsx'
import { useDocumentLanguage } from '../shell/use-document-language.ts'
import { usePaperColours } from '../shell/use-paper-colours.ts'

/** The manual is open to everybody: whoever gets the letter reads it before having an account. Nothing is asked of the API. */
export function ManualFrame({ children }: { children: ReactNode }) {
  const text = useText()
  useDocumentLanguage()
  usePaperColours()
  return (
    <>
      <SkipLink />
      <Box
        component="header"
        className="no-print"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 1,
          height: 56,
          px: { xs: 1, sm: 2 },
          bgcolor: '#12424f',
          color: '#fff',
          '& .MuiIconButton-root, & .MuiButton-root': { color: '#fff' },
          '& :focus-visible': { outlineColor: '#ffd27a' },
        }}
      >
        <Box
          component={RouterLink}
          to="/"
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 1,
            color: 'inherit',
            textDecoration: 'none',
            minWidth: 0,
          }}
        >
          <Box component="img" src="/icon.svg" alt="" sx={{ width: 28, height: 28 }} />
          <Typography component="span" noWrap sx={{ fontWeight: 700 }}>
            {text('app.name')}
          </Typography>
        </Box>
        <Box sx={{ flex: 1 }} />
        <LanguageSwitch />
        <ThemeSwitch />
      </Box>
      <Box
        component="main"
        id="main"
        tabIndex={-1}
        sx={{ maxWidth: 900, mx: 'auto', px: { xs: 2, sm: 3 }, py: 2.5, outline: 'none' }}
      >
        {children}
      </Box>
    </>
  )
}
