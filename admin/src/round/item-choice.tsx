import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { CentreKind, Item } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'

/** Nothing named: everything the units owe. */
export interface ItemChosen {
  kind?: CentreKind
  item?: Item
}

const KINDS = ['ASSISTANCE', 'JOINT'] as const
const ITEMS = ['BASIC', 'SIGN'] as const

/** Which of what units owe a decision is about. */
export function ItemChoice({ onChoose }: { onChoose: (change: (former: ItemChosen) => ItemChosen) => void }) {
  const text = useText()
  const change = (name: 'kind' | 'item', value: string) =>
    onChoose(({ [name]: _former, ...others }) => (value === '' ? others : { ...others, [name]: value }))
  return (
    <>
      <TextField
        select
        label={text('list.kind')}
        defaultValue=""
        onChange={(event) => change('kind', event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{text('common.all')}</MenuItem>
        {KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {text(`kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label={text('list.item')}
        defaultValue=""
        onChange={(event) => change('item', event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
      >
        <MenuItem value="">{text('item.BOTH')}</MenuItem>
        {ITEMS.map((item) => (
          <MenuItem key={item} value={item}>
            {text(`item.${item}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  )
}
