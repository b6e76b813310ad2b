import Chip from '@mui/material/Chip'
import { useText } from '../i18n/use-text.ts'

/** Whether a token may be used: active, expired or revoked. */
export function TokenChip({ isActive, revokedAt }: { isActive: boolean; revokedAt: string | null }) {
  const text = useText()
  const state = isActive ? 'active' : revokedAt ? 'revoked' : 'expired'
  return (
    <Chip
      size="small"
      variant="outlined"
      color={isActive ? 'success' : 'error'}
      label={text(`tokenState.${state}`)}
    />
  )
}
