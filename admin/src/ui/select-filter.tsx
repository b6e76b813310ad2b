import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'

interface Props {
  name: string
  label: string
  options: readonly { value: string; label: string }[]
  /** What is taken where the address says nothing; there is no "all" then. */
  usual?: string
}

/** One choice in the address; the first entry takes the filter away, unless one is always chosen. */
export function SelectFilter({ name, label, options, usual }: Props) {
  const text = useText()
  const { get, set } = useAddress()
  const value = get(name) ?? usual ?? ''
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
      {usual === undefined && <MenuItem value="">{text('common.all')}</MenuItem>}
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  )
}
