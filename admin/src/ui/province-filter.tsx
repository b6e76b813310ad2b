import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { useShell } from '../shell/use-shell.ts'

interface Props {
  /** Choosing is a step of its own, which the browser's Back takes back. */
  step?: boolean
  /** Code of the province that is taken where the address says nothing. */
  usual?: string | undefined
}

/** Type a few letters of a province; choosing one takes the district away, and the level of the table with it. */
export function ProvinceFilter({ step = false, usual }: Props) {
  const text = useText()
  const name = useName()
  const { provinces } = useShell()
  const { get, set } = useAddress()
  const code = get('province') ?? get('district')?.slice(0, 2) ?? usual
  return (
    <Autocomplete
      size="small"
      options={provinces.filter((province) => province.inScope)}
      value={provinces.find((province) => province.code === code) ?? null}
      getOptionLabel={(province) => name(province)}
      getOptionKey={(province) => province.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_event, chosen) =>
        set(
          { province: chosen?.code, district: null, region: null, by: null, page: null },
          { replace: !step },
        )
      }
      renderInput={(params) => <TextField {...params} label={text('list.province')} />}
      sx={{ flex: '1 1 180px', maxWidth: 260 }}
    />
  )
}
