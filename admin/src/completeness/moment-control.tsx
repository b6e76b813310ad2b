import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useEffect, useState } from 'react'
import { bangkokToday, timeOf } from '../format/date.ts'
import { instantOf, isToday, partsOf } from '../format/moment.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { DateInput } from '../ui/date-input.tsx'
import { TimeInput } from '../ui/time-input.tsx'

const DAY_MS = 86_400_000

interface Props {
  /** The parameter of the address; what is compared with has to be over. */
  name: 'asof' | 'compare'
  label: string
  /** What it is called when the address says nothing. */
  none: string
}

/** Nothing (now, or no comparison), the due instant once it has come, or a chosen day: its end, or a time of it. */
export function MomentControl({ name, label, none }: Props) {
  const text = useText()
  const { get, set } = useAddress()
  const dueAt = useRound()?.dueAt
  const now = Date.now()
  const isDue = dueAt !== undefined && Date.parse(dueAt) <= now
  const moment = get(name)
  const [choosing, setChoosing] = useState(false)
  const mode = choosing || (moment !== null && moment !== 'due') ? 'day' : (moment ?? 'none')
  // A time that is still to come waits here for a day that is over; the address has only what there are figures of.
  const [parts, setParts] = useState(() => partsIn(moment))
  useEffect(() => setParts(partsIn(moment)), [moment])
  const { day, time } = parts
  const isToCome = day !== null && time !== null && Date.parse(instantOf(`${day}T${time}`) ?? '') > now
  function choose(next: string) {
    setChoosing(next === 'day')
    if (next === 'none') set({ [name]: null })
    if (next === 'due') set({ [name]: 'due' })
  }
  function settle(change: Partial<Parts>) {
    const next = { ...parts, ...change }
    setParts(next)
    const written = next.time === null ? next.day : `${next.day}T${next.time}`
    if (written === null || isOver(written, now)) set({ [name]: written })
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
        <>
          <Box sx={{ width: 190 }}>
            <DateInput
              label={text(time === null ? 'completeness.asOfDay' : 'completeness.asOfDayOnly')}
              value={day}
              latest={bangkokToday(name === 'asof' ? now : now - DAY_MS)}
              onChange={(chosen) => chosen !== null && settle({ day: chosen })}
            />
          </Box>
          {day !== null && (
            <Box sx={{ width: 130 }}>
              <TimeInput
                label={text('completeness.asOfTime')}
                value={time}
                error={
                  isToCome
                    ? text('ui.date.tooLate', { day: timeOf(new Date(now).toISOString(), 'en') })
                    : undefined
                }
                hint={text('completeness.asOfTimeHint')}
                onChange={(at) => settle({ time: at })}
              />
            </Box>
          )}
        </>
      )}
    </Box>
  )
}

type Parts = { day: string | null; time: string | null }

const partsIn = (moment: string | null): Parts =>
  moment === null || moment === 'due' ? { day: null, time: null } : partsOf(moment)

function isOver(written: string, now: number): boolean {
  const instant = instantOf(written)
  return isToday(written, now) || (instant !== null && Date.parse(instant) <= now)
}
