import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { DistrictsDocument, type DistrictsQuery, type ShellQuery } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useShell } from '../shell/use-shell.ts'

export type ChosenProvince = ShellQuery['provinces'][number]

interface Props {
  /** Code of the province. */
  province: string
  /** Global id, or null. */
  onChoose: (area: string | null) => void
}

interface DistrictProps extends Props {
  /** What is chosen to begin with. */
  initial?: ChosenDistrict | null
  error?: string | undefined
}

export type ChosenDistrict = Pick<DistrictsQuery['districts']['nodes'][number], 'id' | 'nameTh' | 'nameEn'>

interface ProvinceProps {
  value: ChosenProvince | null
  onChoose: (province: ChosenProvince | null) => void
}

export function ProvincePicker({ value, onChoose }: ProvinceProps) {
  const text = useText()
  const name = useName()
  const provinces = useShell().provinces.filter((province) => province.inScope)
  return (
    <Autocomplete
      size="small"
      options={provinces}
      value={value}
      getOptionLabel={(each) => name(each)}
      getOptionKey={(each) => each.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_event, chosen) => onChoose(chosen)}
      renderInput={(params) => <TextField {...params} label={text('list.province')} />}
    />
  )
}

export function DistrictPicker({ province, initial = null, onChoose, error }: DistrictProps) {
  const text = useText()
  const name = useName()
  const { data } = useDocument(DistrictsDocument, { province }, { staleTime: 3_600_000 })
  return (
    <Autocomplete<ChosenDistrict>
      size="small"
      options={data?.districts.nodes ?? []}
      defaultValue={initial}
      getOptionLabel={(each) => name(each)}
      getOptionKey={(each) => each.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_event, chosen) => onChoose(chosen?.id ?? null)}
      renderInput={(params) => (
        <TextField {...params} label={text('list.district')} error={Boolean(error)} helperText={error} />
      )}
    />
  )
}
