import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useEffect, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useText } from '../i18n/use-text.ts'
import { keyOf } from '../shell/key-of.ts'
import { useMustGiveReason } from './use-may-edit.ts'

interface Props {
  busy: boolean
  refusal: string | null
  dirty: boolean
  onSave: (reason: string | null) => void
}

/** Save and undo at the foot of the form; Ctrl+S saves. The Department says why it changes another unit's record. */
export function SaveBar({ busy, refusal, dirty, onSave }: Props) {
  const text = useText()
  const { reset } = useFormContext()
  const [reason, setReason] = useState('')
  const needsReason = useMustGiveReason()
  const save = () => onSave(reason.trim() || null)
  useEffect(() => {
    function pressed(event: KeyboardEvent) {
      if (!(event.ctrlKey || event.metaKey) || keyOf(event).toLowerCase() !== 's') return
      event.preventDefault()
      if (dirty && !busy) onSave(reason.trim() || null)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [dirty, busy, reason, onSave])
  return (
    <Box
      className="no-print"
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 5,
        py: 1.5,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box role="alert">
        {refusal && (
          <Alert severity="error" sx={{ mb: 1 }}>
            {refusal}
          </Alert>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        {needsReason && (
          <TextField
            id="field-reason"
            label={text('centre.reason')}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            sx={{ flex: '1 1 220px' }}
          />
        )}
        <Box sx={{ flex: 1, color: 'text.secondary', fontSize: '0.9375rem' }}>
          {dirty && text('centre.unsaved')}
        </Box>
        <Button disabled={!dirty || busy} onClick={() => reset()}>
          {text('centre.undo')}
        </Button>
        <Button variant="contained" disabled={!dirty} loading={busy} onClick={save}>
          {text('centre.save')}
        </Button>
      </Box>
    </Box>
  )
}
