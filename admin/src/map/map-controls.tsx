import Box from '@mui/material/Box'
import type { CentreKind, Item } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { Choice } from '../ui/choice.tsx'
import type { ShadeBy } from './shade.ts'

/** Which stream and item, and what the colours mean. */
export function MapControls({ kind, item, by }: { kind: CentreKind; item: Item; by: ShadeBy }) {
  const text = useText()
  const { set } = useAddress()
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
      <Choice
        label={text('list.kind')}
        value={kind}
        options={(['ASSISTANCE', 'JOINT'] as const).map((value) => ({ value, label: text(`kind.${value}`) }))}
        onChoose={(value) => set({ kind: value })}
      />
      <Choice
        label={text('list.item')}
        value={item}
        options={(['BASIC', 'SIGN'] as const).map((value) => ({ value, label: text(`item.${value}`) }))}
        onChoose={(value) => set({ item: value })}
      />
      <Choice
        label={text('completeness.map.shade')}
        value={by}
        options={[
          { value: 'percent', label: text('completeness.map.byPercent') },
          { value: 'missing', label: text('completeness.map.byMissing') },
        ]}
        onChoose={(value) => set({ shade: value })}
      />
    </Box>
  )
}
