import Chip from '@mui/material/Chip'
import type { AccountStatus } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'

const COLOUR = { ACTIVE: 'success', INVITED: 'info', SUSPENDED: 'warning', LOCKED: 'error' } as const

/** Whether an account may be used, in words; the colour only helps. */
export function AccountChip({ status }: { status: AccountStatus }) {
  const text = useText()
  return (
    <Chip size="small" variant="outlined" color={COLOUR[status]} label={text(`accountStatus.${status}`)} />
  )
}
