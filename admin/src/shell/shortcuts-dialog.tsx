import Box from '@mui/material/Box'
import Dialog from '@mui/material/Dialog'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import type { MessageKey } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { useScreens } from './use-screens.ts'

const EVERYWHERE: readonly { keys: string; label: MessageKey }[] = [
  { keys: '?', label: 'shell.shortcuts' },
  { keys: '/', label: 'shell.toSearch' },
  { keys: 'Ctrl s', label: 'shell.toSave' },
  { keys: 'Esc', label: 'common.close' },
]

export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const screens = useScreens().flatMap((group) => group.screens)
  return (
    <Dialog open onClose={onClose} maxWidth="xs" fullWidth aria-labelledby="shortcuts-title">
      <DialogTitle id="shortcuts-title">{text('shell.shortcuts')}</DialogTitle>
      <DialogContent>
        <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: '1fr auto', rowGap: 1 }}>
          {[...EVERYWHERE, ...screens].map(({ keys, label }) => (
            <Box key={keys} sx={{ display: 'contents' }}>
              <Box component="dt">{text(label)}</Box>
              <Box component="dd" sx={{ m: 0, display: 'flex', gap: 0.5, justifyContent: 'flex-end' }}>
                {keys.split(' ').map((key) => (
                  <Box
                    key={key}
                    component="kbd"
                    sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 1, fontFamily: 'inherit' }}
                  >
                    {key}
                  </Box>
                ))}
              </Box>
            </Box>
          ))}
        </Box>
      </DialogContent>
    </Dialog>
  )
}
