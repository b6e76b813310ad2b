import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { GroupBy } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { Choice } from '../ui/choice.tsx'
import { StateLegend } from '../ui/state-legend.tsx'
import { ProvinceJump } from './province-jump.tsx'
import type { View } from './view.ts'

/** Which levels make sense where one stands. */
function levels({ province, district, kind }: View): GroupBy[] {
  if (district) return kind === 'JOINT' ? ['DISTRICT', 'RULE'] : ['LAO', 'LAO_TYPE', 'RULE']
  if (province) return kind === 'JOINT' ? ['DISTRICT', 'RULE'] : ['DISTRICT', 'LAO', 'LAO_TYPE', 'RULE']
  return kind === 'JOINT' ? ['REGION', 'PROVINCE', 'RULE'] : ['REGION', 'PROVINCE', 'LAO_TYPE', 'RULE']
}

/** Stream, item and level of the table. */
export function TableControls({ view }: { view: View }) {
  const text = useText()
  const { set } = useAddress()
  return (
    <Box sx={{ display: 'grid', gap: 1.5, mb: 1.5 }}>
      <Typography variant="h2">
        {text(`kind.${view.kind}`)} · {text(`item.${view.item ?? 'BOTH'}`)}
      </Typography>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <ProvinceJump />
        <Choice
          label={text('completeness.item')}
          value={view.item ?? 'BOTH'}
          options={(['BASIC', 'SIGN', 'BOTH'] as const).map((value) => ({
            value,
            label: text(`item.${value}`),
          }))}
          onChoose={(item) => set({ item })}
        />
        <Choice
          label={text('completeness.groupBy')}
          value={view.by}
          options={levels(view).map((value) => ({ value, label: text(`completeness.by.${value}`) }))}
          onChoose={(by) => set({ by })}
        />
      </Box>
      <StateLegend />
    </Box>
  )
}
