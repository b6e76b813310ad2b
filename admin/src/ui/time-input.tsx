import TextField from '@mui/material/TextField'
import { useEffect, useState } from 'react'
import { readTypedTime } from '../format/parse-time.ts'
import { useText } from '../i18n/use-text.ts'

interface Props {
  label: string
  /** `16:30`, or null. */
  value: string | null
  onChange: (value: string | null) => void
  /** What is wrong with the value. */
  error?: string | undefined
  /** Stands below the field while nothing is wrong with it. */
  hint: string
}

/** A time of the day as it is written in either language; nothing typed is no time. */
export function TimeInput({ label, value, onChange, error, hint }: Props) {
  const text = useText()
  const [typed, setTyped] = useState(value ?? '')
  const read = readTypedTime(typed)
  useEffect(() => {
    setTyped((former) => {
      const known = readTypedTime(former)
      return known === undefined || known === value ? former : (value ?? '')
    })
  }, [value])
  const fault = read === undefined ? text('ui.time.unreadable') : error
  function settle(next: string) {
    setTyped(next)
    const time = readTypedTime(next)
    if (time !== undefined) onChange(time)
  }
  return (
    <TextField
      label={label}
      value={typed}
      placeholder={text('ui.time.form')}
      onChange={(event) => settle(event.target.value)}
      error={Boolean(fault)}
      helperText={fault ?? hint}
      slotProps={{ htmlInput: { inputMode: 'decimal', autoComplete: 'off' } }}
    />
  )
}
