import { useController, useFormContext } from 'react-hook-form'
import type { Item } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { DateInput } from '../ui/date-input.tsx'
import { fieldLabel } from './field-label.ts'
import { useFieldMessage } from './field-message.ts'

/** A day of the record, typed and shown in the Buddhist era. */
export function DayInput({ name, item = 'BASIC' }: { name: string; item?: Item }) {
  const text = useText()
  const { control, formState } = useFormContext()
  const { field, fieldState } = useController({ name, control })
  const { message } = useFieldMessage(item, name, fieldState.isDirty)
  return (
    <DateInput
      id={`field-${name}`}
      label={fieldLabel(text, name)}
      value={field.value as string | null}
      onChange={field.onChange}
      // What cannot be read is sent as typed: the server says so, and the former day is not kept in silence.
      onUnread={field.onChange}
      error={fieldState.error?.message ?? message}
      readOnly={formState.disabled}
      inputRef={field.ref}
    />
  )
}
