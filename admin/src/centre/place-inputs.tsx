import Autocomplete from '@mui/material/Autocomplete'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import { PlacesDocument } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useFieldMessage } from './field-message.ts'

const HOUR_MS = 3_600_000

function usePlaces(province: string) {
  const { data } = useDocument(PlacesDocument, { province }, { staleTime: HOUR_MS })
  return data?.districts.nodes ?? []
}

/** District of the same province; the province follows from it. */
export function DistrictInput({ province }: { province: string }) {
  const text = useText()
  const name = useName()
  const { control, formState } = useFormContext()
  const { field, fieldState } = useController({ name: 'districtId', control })
  const { message, open } = useFieldMessage('BASIC', 'district', fieldState.isDirty)
  const districts = usePlaces(province)
  const refused = fieldState.error?.message
  const known = districts.some((district) => district.id === field.value)
  return (
    <TextField
      {...field}
      disabled={false}
      inputRef={field.ref}
      select
      value={known ? field.value : ''}
      id="field-district"
      label={text('field.district')}
      error={Boolean(refused) || open}
      helperText={refused ?? message}
      slotProps={{ inputLabel: { shrink: true }, select: { readOnly: formState.disabled } }}
    >
      <MenuItem value="">–</MenuItem>
      {districts.map((district) => (
        <MenuItem key={district.id} value={district.id}>
          {name(district)}
        </MenuItem>
      ))}
    </TextField>
  )
}

/** Subdistrict by name, offered from the chosen district; choosing one fills an empty postcode. */
export function SubdistrictInput({ province }: { province: string }) {
  const text = useText()
  const { control, formState, getValues, setValue } = useFormContext()
  const { field, fieldState } = useController({ name: 'subdistrict', control })
  const { message, open } = useFieldMessage('BASIC', 'subdistrict', fieldState.isDirty)
  const districtId: string = useWatch({ name: 'districtId' })
  const district = usePlaces(province).find((each) => each.id === districtId)
  const refused = fieldState.error?.message
  function choose(value: string) {
    field.onChange(value)
    const postcode = district?.subdistricts.find((each) => each.nameTh === value)?.postcode
    if (postcode && !getValues('postcode')) setValue('postcode', postcode, { shouldDirty: true })
  }
  return (
    <Autocomplete
      freeSolo
      size="small"
      readOnly={formState.disabled}
      options={district?.subdistricts.map((each) => each.nameTh) ?? []}
      inputValue={(field.value as string) ?? ''}
      onInputChange={(_event, value, reason) => reason !== 'reset' && field.onChange(value)}
      onChange={(_event, value) => typeof value === 'string' && choose(value)}
      id="field-subdistrict"
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={field.ref}
          label={text('field.subdistrict')}
          error={Boolean(refused) || open}
          helperText={refused ?? message}
        />
      )}
    />
  )
}
