import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { DistrictsDocument, FindLaosDocument } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useSettled } from '../ui/use-settled.ts'

interface Props {
  /** Code of the province. */
  province: string
  /** Global id, or null. */
  onChoose: (area: string | null) => void
}

export function DistrictPicker({ province, onChoose }: Props) {
  const text = useText()
  const name = useName()
  const { data } = useDocument(DistrictsDocument, { province }, { staleTime: 3_600_000 })
  return (
    <Autocomplete
      size="small"
      options={data?.districts.nodes ?? []}
      getOptionLabel={(each) => name(each)}
      getOptionKey={(each) => each.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_event, chosen) => onChoose(chosen?.id ?? null)}
      renderInput={(params) => <TextField {...params} label={text('list.district')} />}
    />
  )
}

/** Found by typing a part of the name; nothing is pulled down whole. */
export function LaoPicker({ province, onChoose }: Props) {
  const text = useText()
  const [typed, setTyped] = useState('')
  const search = useSettled(typed.trim(), 250)
  const { data } = useDocument(
    FindLaosDocument,
    { search, province },
    { enabled: search.length > 1, keep: true },
  )
  return (
    <Autocomplete
      size="small"
      options={data?.laos.nodes ?? []}
      filterOptions={(options) => options}
      getOptionLabel={(lao) => lao.fullNameTh}
      getOptionKey={(lao) => lao.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onInputChange={(_event, value) => setTyped(value)}
      onChange={(_event, chosen) => onChoose(chosen?.id ?? null)}
      noOptionsText={text(search.length > 1 ? 'list.nothing' : 'centre.typeToFind')}
      renderInput={(params) => <TextField {...params} label={text('list.laoShort')} />}
    />
  )
}
