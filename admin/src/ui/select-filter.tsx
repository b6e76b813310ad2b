import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'

interface Props {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
}

/** One choice in the address; the first entry takes the filter away. */
export function SelectFilter({ name, label, options }: Props) {
  const text = useText()
  const { get, set } = useAddress()
  const value = get(name) ?? ''
  const known = options.some((option) => option.value === value)
  return (
    <TextField
      select
      label={label}
      value={known ? value : ''}
      onChange={(event) => set({ [name]: event.target.value, page: null }, { replace: true })}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ flex: '1 1 150px', maxWidth: 240 }}
    >
      <MenuItem value="">{text('common.all')}</MenuItem>
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  )
}
