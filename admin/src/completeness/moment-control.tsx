import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { DateInput } from '../ui/date-input.tsx'

interface Props {
  /** The parameter of the address. */
  name: 'asof' | 'compare'
  label: string
  /** What it is called when the address says nothing. */
  none: string
}

/** Nothing (now, or no comparison), the due instant once it has come, or the end of a chosen day. */
export function MomentControl({ name, label, none }: Props) {
  const text = useText()
  const { get, set } = useAddress()
  const dueAt = useRound()?.dueAt
  const isDue = dueAt !== undefined && Date.parse(dueAt) <= Date.now()
  const moment = get(name)
  const [choosing, setChoosing] = useState(false)
  const mode = choosing || (moment !== null && moment !== 'due') ? 'day' : (moment ?? 'none')
  function choose(next: string) {
    setChoosing(next === 'day')
    if (next === 'none') set({ [name]: null })
    if (next === 'due') set({ [name]: 'due' })
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <TextField
        select
        label={label}
        value={mode}
        onChange={(event) => choose(event.target.value)}
        sx={{ width: 150 }}
      >
        <MenuItem value="none">{none}</MenuItem>
        <MenuItem value="due" disabled={!isDue}>
          {text('completeness.asOfDue')}
        </MenuItem>
        <MenuItem value="day">{text('completeness.asOfMoment')}</MenuItem>
      </TextField>
      {mode === 'day' && (
        <Box sx={{ width: 190 }}>
          <DateInput
            label={text('completeness.asOfDay')}
            value={moment === 'due' ? null : moment}
            onChange={(day) => day && set({ [name]: day })}
          />
        </Box>
      )}
    </Box>
  )
}
