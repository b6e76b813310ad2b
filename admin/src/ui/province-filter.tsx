import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { useShell } from '../shell/use-shell.ts'

interface Props {
  /** Code of the province that is taken where the address says nothing. */
  usual?: string | undefined
}

/** Type a few letters of a province; choosing one takes the district away. */
export function ProvinceFilter({ usual }: Props) {
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
        set({ province: chosen?.code, district: null, region: null, page: null }, { replace: true })
      }
      renderInput={(params) => <TextField {...params} label={text('list.province')} />}
      sx={{ flex: '1 1 180px', maxWidth: 260 }}
    />
  )
}
