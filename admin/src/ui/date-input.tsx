import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { type Ref, useEffect, useState } from 'react'
import { day } from '../format/date.ts'
import { readTypedDate, type TypedDate, typedForm } from '../format/parse-date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

interface Props {
  label: string
  /** ISO day, or null. */
  value: string | null
  onChange: (value: string | null) => void
  /** Takes what is typed and is no date yet; left out: that is no value. */
  onUnread?: (typed: string) => void
  id?: string
  error?: string | undefined
  required?: boolean
  /** The last ISO day it takes. */
  latest?: string
  readOnly?: boolean
  inputRef?: Ref<HTMLInputElement>
}

/** A day in the Buddhist era: shows how it was understood, and asks when the year could be of either era. */
export function DateInput({
  label,
  value,
  onChange,
  onUnread,
  id,
  error,
  inputRef,
  latest,
  readOnly,
  ...rest
}: Props) {
  const text = useText()
  const language = useLanguage()
  const [typed, setTyped] = useState(typedForm(value))
  // Then no value means that nothing is typed.
  const holdsTyped = onUnread !== undefined
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    setTyped((former) => {
      if (former === value) return former
      const known = readTypedDate(former)
      if ('date' in known && known.date === value) return former
      return value || holdsTyped ? typedForm(value) : former
    })
  }, [value, holdsTyped])

  const isTooLate = (date: string) => latest !== undefined && date > latest
  const tooLate = (read: TypedDate | null) =>
    read && 'date' in read && latest && isTooLate(read.date)
      ? text('ui.date.tooLate', { day: day(latest, language) })
      : undefined

  function settle(next: string) {
    setTyped(next)
    const understood = readTypedDate(next)
    setTouched(true)
    if ('date' in understood) {
      if (!isTooLate(understood.date)) onChange(understood.date)
    } else if ('empty' in understood) onChange(null)
    else if (onUnread) onUnread(next)
    else onChange(null)
  }

  const read = touched ? readTypedDate(typed) : null
  const fault = read && 'fault' in read ? text(`ui.date.${read.fault}`) : tooLate(read)
  const choices = read && 'choices' in read ? read.choices : []
  const shown =
    choices.length === 0 && value && !fault && ISO_DAY.test(value) ? day(value, language, 'long') : undefined
  return (
    <Box>
      <TextField
        {...rest}
        {...(id ? { id } : {})}
        label={label}
        value={typed}
        placeholder={text('ui.date.form')}
        onChange={(event) => settle(event.target.value)}
        error={Boolean(error ?? fault)}
        helperText={error ?? fault ?? shown ?? ' '}
        slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off', ref: inputRef, readOnly } }}
      />
      {choices.length > 0 && (
        <Box
          role="group"
          aria-label={text('ui.date.which')}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1 }}
        >
          <Box sx={{ width: '100%' }}>{text('ui.date.which')}</Box>
          {choices.map((choice) => (
            <Button key={choice} size="small" variant="outlined" onClick={() => settle(typedForm(choice))}>
              {day(choice, language, 'long')} ({text('ui.date.gregorian', { year: choice.slice(0, 4) })})
            </Button>
          ))}
        </Box>
      )}
    </Box>
  )
}
