import Box from '@mui/material/Box'
import type { DataState, Expectation, Item } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { StateChip } from './state-chip.tsx'

/** The state of basic data and of the sign, side by side. */
export function ItemStates({
  obligations,
}: {
  obligations: readonly { id: string; item: Item; state: DataState; expectation: Expectation | null }[]
}) {
  const text = useText()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5 }}>
      {obligations.map(({ id, item, state, expectation }) => (
        <Box
          key={id}
          sx={{
            display: 'flex',
            flexWrap: { xs: 'wrap', md: 'nowrap' },
            alignItems: 'center',
            columnGap: 0.5,
          }}
        >
          <Box component="span" sx={{ fontSize: '0.84375rem', color: 'text.secondary' }}>
            {text(item === 'BASIC' ? 'ui.basicShort' : 'ui.signShort')}
          </Box>
          <StateChip state={state} expectation={expectation} />
        </Box>
      ))}
    </Box>
  )
}
