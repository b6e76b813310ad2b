import Box from '@mui/material/Box'
import type { Item } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'

/** On a wide screen a section stands below its item; on a phone it says of which it speaks. */
export function ItemOnPhone({ item }: { item: Item }) {
  const text = useText()
  return (
    <Box component="span" sx={{ display: { md: 'none' } }}>
      {text(`item.${item}`)} ·{' '}
    </Box>
  )
}
