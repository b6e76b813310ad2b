import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { RosterOfProvinceDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { useDocument } from '../providers/use-document.ts'

interface Props {
  round: string
  /** Code of the province. */
  province: string
  /** Global id, or null. */
  onChoose: (slot: string | null) => void
}

/** One place of the province's roster of joint centres. */
export function SlotPicker({ round, province, onChoose }: Props) {
  const text = useText()
  const unitName = useUnitName()
  const { data } = useDocument(RosterOfProvinceDocument, { round, province })
  const slots = (data?.obligations.nodes ?? []).flatMap(({ slot }) => (slot ? [slot] : []))
  return (
    <Autocomplete
      size="small"
      options={slots}
      getOptionLabel={(slot) => unitName({ slot, district: slot.district })}
      getOptionKey={(slot) => slot.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      onChange={(_event, chosen) => onChoose(chosen?.id ?? null)}
      renderInput={(params) => <TextField {...params} label={text('kind.JOINT')} />}
    />
  )
}
