import TextField from '@mui/material/TextField'
import type { HTMLAttributes } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { westernDigits } from '../format/digits.ts'
import type { Item } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { fieldLabel } from './field-label.ts'
import { useFieldMessage } from './field-message.ts'

const THAI_DIGIT = /[๐-๙]/

interface Props {
  name: string
  /** Where two forms of a page have a field of this name. */
  id?: string
  item?: Item
  /** The rule's field, where it is called otherwise. */
  rule?: string
  label?: string
  multiline?: boolean
  disabled?: boolean
  hint?: string
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  autoComplete?: string
}

/**
 * A text of the record with what is asked of it: the server's refusal, else the open rule, else a hint. Whoever may not
 * change it can still go there, read and copy.
 */
export function TextInput({
  name,
  id = name,
  item = 'BASIC',
  rule = name,
  label,
  multiline,
  disabled,
  hint,
  inputMode,
  autoComplete,
}: Props) {
  const text = useText()
  const { control, formState } = useFormContext()
  const { field, fieldState } = useController({ name, control })
  const { message, open } = useFieldMessage(item, rule, fieldState.isDirty)
  const refused = fieldState.error?.message
  const understood =
    inputMode === 'numeric' && THAI_DIGIT.test(field.value)
      ? text('centre.understood', { value: westernDigits(field.value) })
      : undefined
  return (
    <TextField
      {...field}
      inputRef={field.ref}
      id={`field-${id}`}
      label={label ?? fieldLabel(text, name)}
      multiline={multiline ?? false}
      rows={multiline ? 3 : undefined}
      disabled={disabled ?? false}
      error={Boolean(refused) || open}
      helperText={refused ?? understood ?? message ?? hint}
      slotProps={{
        htmlInput: { inputMode, autoComplete: autoComplete ?? 'off', readOnly: formState.disabled },
        inputLabel: { shrink: true },
      }}
    />
  )
}
