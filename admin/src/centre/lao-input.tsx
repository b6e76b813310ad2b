import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import { FindLaosDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useSettled } from '../ui/use-settled.ts'
import type { LaoChoice } from './centre-values.ts'
import { fieldLabel } from './field-label.ts'
import { useFieldMessage } from './field-message.ts'

interface Props {
  name: 'hostLao' | 'members'
  province: string
  multiple?: boolean
}

/** LAOs of the province, found by typing a part of the name; nothing is pulled down whole. */
export function LaoInput({ name, province, multiple = false }: Props) {
  const text = useText()
  const { control, formState } = useFormContext()
  const { field, fieldState } = useController({ name, control })
  const { message, open } = useFieldMessage('BASIC', name, fieldState.isDirty)
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), 250)
  const { data } = useDocument(
    FindLaosDocument,
    { search, province },
    { enabled: search.length > 1, keep: true },
  )
  const refused = fieldState.error?.message
  return (
    <Autocomplete
      multiple={multiple}
      size="small"
      id={`field-${name}`}
      readOnly={formState.disabled}
      value={field.value as LaoChoice | LaoChoice[] | null}
      onChange={(_event, value) => field.onChange(value)}
      onInputChange={(_event, value) => setTyped(value)}
      options={(data?.laos.nodes ?? []) as LaoChoice[]}
      filterOptions={(options) => options}
      getOptionLabel={(lao) => lao.fullNameTh}
      getOptionKey={(lao) => lao.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      noOptionsText={text(search.length > 1 ? 'list.nothing' : 'centre.typeToFind')}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label={fieldLabel(text, name)}
          error={Boolean(refused) || open}
          helperText={refused ?? message}
        />
      )}
    />
  )
}
