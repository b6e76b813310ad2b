import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import type { PendingOrder as Pending } from './use-order-upload.ts'

interface Props {
  order: Pending
  onRetry: () => void
  onDrop: () => void
}

/** A file on its way: how far it is, or why it does not go on and what to do. */
export function PendingOrder({ order, onRetry, onDrop }: Props) {
  const text = useText()
  const percent = Math.round(order.share * 100)
  const failed = order.state === 'FAILED'
  return (
    <Box sx={{ mt: 1, maxWidth: 480 }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {order.file.name}
      </Typography>
      {failed ? (
        <Alert severity="error" role="alert">
          {order.message}
        </Alert>
      ) : (
        <>
          <LinearProgress
            variant="determinate"
            value={percent}
            aria-label={text('order.progress')}
            color={order.state === 'BROKEN_LINE' ? 'warning' : 'primary'}
            sx={{ height: 8, borderRadius: 1, my: 0.5 }}
          />
          <Typography variant="body2" role="status">
            {text(`order.state.${order.state as Exclude<Pending['state'], 'FAILED'>}`, { percent })}
          </Typography>
        </>
      )}
      <Box sx={{ display: 'flex', gap: 1 }}>
        {failed && (
          <Button size="small" onClick={onRetry}>
            {text('common.retry')}
          </Button>
        )}
        {order.state !== 'ATTACHING' && (
          <Button size="small" onClick={onDrop}>
            {text('order.drop')}
          </Button>
        )}
      </Box>
    </Box>
  )
}
