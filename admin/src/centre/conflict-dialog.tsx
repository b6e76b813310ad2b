import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import FormControlLabel from '@mui/material/FormControlLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { fieldLabel } from './field-label.ts'
import { unlike } from './shown-field.ts'
import type { PendingClash } from './use-save.ts'
import { useShownField } from './use-shown-field.ts'

interface Props {
  clash: PendingClash
  /** Fields in which the other's value stands. */
  onDecide: (theirs: readonly string[]) => void
  onClose: () => void
}

/** Two people changed the same field: both values side by side, one decision per field. Nothing has been written yet. */
export default function ConflictDialog({ clash, onDecide, onClose }: Props) {
  const text = useText()
  const shown = useShownField(
    clash.clashes.flatMap(({ field, yours, theirs: other }) => [
      [field, yours],
      [field, other],
    ]),
  )
  const [theirs, setTheirs] = useState<readonly string[]>([])
  const choose = (field: string, keepTheirs: boolean) =>
    setTheirs((former) => (keepTheirs ? [...former, field] : former.filter((each) => each !== field)))
  return (
    <Dialog open onClose={onClose} maxWidth="md" fullWidth aria-labelledby="conflict-title">
      <DialogTitle id="conflict-title">{text('centre.conflict.title')}</DialogTitle>
      <DialogContent>
        <Alert severity="info" sx={{ mb: 2 }}>
          {text('centre.conflict.hint')}
        </Alert>
        {clash.clashes.map(({ field, yours, theirs: other }) => (
          <Box key={field} sx={{ mb: 2 }}>
            <Typography variant="h3" component="h3" id={`clash-${field}`}>
              {fieldLabel(text, field)}
            </Typography>
            <RadioGroup
              aria-labelledby={`clash-${field}`}
              value={theirs.includes(field) ? 'theirs' : 'yours'}
              onChange={(_event, value) => choose(field, value === 'theirs')}
              sx={{ display: 'grid', gridTemplateColumns: { sm: '1fr 1fr' }, gap: 1 }}
            >
              {(['yours', 'theirs'] as const).map((side) => (
                <FormControlLabel
                  key={side}
                  value={side}
                  control={<Radio />}
                  sx={{
                    border: 1,
                    borderColor: 'divider',
                    borderRadius: 1,
                    m: 0,
                    p: 1,
                    alignItems: 'flex-start',
                  }}
                  label={
                    <Box sx={{ whiteSpace: 'pre-line' }}>
                      <Typography variant="caption" component="div" sx={{ color: 'text.secondary' }}>
                        {text(`centre.conflict.${side}`)}
                      </Typography>
                      {shown(
                        field,
                        side === 'yours' ? unlike(field, yours, other) : unlike(field, other, yours),
                      )}
                    </Box>
                  }
                />
              ))}
            </RadioGroup>
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text('common.cancel')}</Button>
        <Button variant="contained" onClick={() => onDecide(theirs)}>
          {text('centre.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
