import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import type { PendingPhoto as Pending } from './use-photo-uploads.ts'

interface Props {
  photo: Pending
  onRetry: () => void
  onDrop: () => void
}

/** A photo on its way: how far it is, or why it does not go on and what to do. */
export function PendingPhoto({ photo, onRetry, onDrop }: Props) {
  const text = useText()
  const percent = Math.round(photo.share * 100)
  return (
    <Box component="figure" sx={{ m: 0, width: { xs: '100%', sm: 220 } }}>
      <Box
        component="img"
        src={photo.preview}
        alt={text('photo.preview')}
        sx={{ width: '100%', height: 150, objectFit: 'cover', borderRadius: 1, bgcolor: 'divider' }}
      />
      <figcaption>
        {photo.state === 'FAILED' ? (
          <Alert severity="error" role="alert">
            {photo.message}
          </Alert>
        ) : (
          <>
            <LinearProgress
              variant="determinate"
              value={percent}
              aria-label={text('photo.progress')}
              color={photo.state === 'BROKEN_LINE' ? 'warning' : 'primary'}
              sx={{ height: 8, borderRadius: 1, my: 0.5 }}
            />
            <Typography variant="body2" role="status">
              {text(`photo.state.${photo.state}`, { percent })}
            </Typography>
          </>
        )}
        <Box sx={{ display: 'flex', gap: 1 }}>
          {photo.state === 'FAILED' && (
            <Button size="small" onClick={onRetry}>
              {text('common.retry')}
            </Button>
          )}
          {photo.state !== 'ATTACHING' && (
            <Button size="small" onClick={onDrop}>
              {text('photo.drop')}
            </Button>
          )}
        </Box>
      </figcaption>
    </Box>
  )
}
