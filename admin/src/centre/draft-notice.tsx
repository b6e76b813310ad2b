import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useText } from '../i18n/use-text.ts'
import { fieldLabel } from './field-label.ts'
import type { Draft } from './use-draft.ts'
import { useShownField } from './use-shown-field.ts'

/** What was typed into fields that somebody else has changed since, offered back. */
export function DraftNotice({ draft: { held, take, drop } }: { draft: Draft }) {
  const text = useText()
  const shown = useShownField(Object.entries(held ?? {}))
  if (held === null) return null
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {text('centre.draftHeld')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {Object.entries(held).map(([field, value]) => (
          <li key={field}>
            {fieldLabel(text, field)}: {shown(field, value)}
          </li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        <Button size="small" variant="outlined" onClick={take}>
          {text('centre.draftTake')}
        </Button>
        <Button size="small" onClick={drop}>
          {text('centre.draftDrop')}
        </Button>
      </Box>
    </Alert>
  )
}
