import Box from '@mui/material/Box'
import Drawer from '@mui/material/Drawer'
import { type ReactNode, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { SignInAgain } from '../sign-in/sign-in-again.tsx'
import { Notifications } from '../ui/notifications.tsx'
import { Navigation } from './navigation.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { SkipLink } from './skip-link.tsx'
import { TopBar } from './top-bar.tsx'
import { useDocumentLanguage } from './use-document-language.ts'
import { usePaperColours } from './use-paper-colours.ts'

const SIDE = 236

/** Skip link, top bar, navigation (a drawer on small screens), the page, notifications. */
export function Frame({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState(false)
  const text = useText()
  useDocumentLanguage()
  usePaperColours()
  return (
    <>
      <SkipLink />
      <TopBar onMenu={() => setOpen(true)} />
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        slotProps={{ paper: { sx: { width: 272, p: 1.5 }, 'aria-label': text('shell.menu') } }}
      >
        <Navigation onChosen={() => setOpen(false)} />
      </Drawer>
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        <Box
          className="no-print"
          sx={{
            display: { xs: 'none', lg: 'block' },
            width: SIDE,
            flexShrink: 0,
            position: 'sticky',
            top: 56,
            height: 'calc(100vh - 56px)',
            overflowY: 'auto',
            p: 1.5,
            borderRight: 1,
            borderColor: 'divider',
          }}
        >
          <Navigation />
        </Box>
        <Box
          component="main"
          id="main"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, px: { xs: 2, sm: 3 }, py: { xs: 2, sm: 2.5 }, outline: 'none' }}
        >
          <Box sx={{ maxWidth: 1360, mx: 'auto' }}>{children}</Box>
        </Box>
      </Box>
      <Shortcuts />
      <Notifications />
      <SignInAgain />
    </>
  )
}
