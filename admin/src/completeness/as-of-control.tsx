import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { DateInput } from '../ui/date-input.tsx'

/** Now, at the due instant, or at the end of a chosen day. */
export function AsOfControl() {
  const text = useText()
  const { get, set } = useAddress()
  const asOf = get('asof')
  const [choosing, setChoosing] = useState(false)
  const mode = choosing || (asOf !== null && asOf !== 'due') ? 'day' : (asOf ?? 'now')
  function choose(next: string) {
    setChoosing(next === 'day')
    if (next === 'now') set({ asof: null })
    if (next === 'due') set({ asof: 'due' })
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <TextField
        select
        label={text('completeness.asOf')}
        value={mode}
        onChange={(event) => choose(event.target.value)}
        sx={{ width: 150 }}
      >
        <MenuItem value="now">{text('completeness.asOfNow')}</MenuItem>
        <MenuItem value="due">{text('completeness.asOfDue')}</MenuItem>
        <MenuItem value="day">{text('completeness.asOfMoment')}</MenuItem>
      </TextField>
      {mode === 'day' && (
        <Box sx={{ width: 190 }}>
          <DateInput
            label={text('completeness.asOfDay')}
            value={asOf === 'due' ? null : asOf}
            onChange={(day) => day && set({ asof: day })}
          />
        </Box>
      )}
    </Box>
  )
}
