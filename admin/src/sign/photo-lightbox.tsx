import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Typography from '@mui/material/Typography'
import { momentOf } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { photoName, type ShownPhoto } from './shown-photo.ts'

interface Props {
  photos: readonly ShownPhoto[]
  index: number
  onShow: (index: number) => void
  onClose: () => void
}

/** One photo as large as the window, and the ones beside it. */
export default function PhotoLightbox({ photos, index, onShow, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const photo = photos[index]
  if (!photo?.url) return null
  const name = photoName(text, photo, index)
  return (
    <Dialog open onClose={onClose} maxWidth="xl" slotProps={{ paper: { 'aria-label': name } }}>
      <DialogContent sx={{ p: 1, textAlign: 'center' }}>
        <Box
          component="img"
          src={photo.url}
          alt={name}
          width={photo.width}
          height={photo.height}
          sx={{ maxWidth: '100%', maxHeight: '75vh', width: 'auto', height: 'auto', objectFit: 'contain' }}
        />
        <Typography variant="body2">
          {[photo.caption, photo.takenAt && text('photo.takenAt', { at: momentOf(photo.takenAt, language) })]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </DialogContent>
      <DialogActions>
        {photos.length > 1 && (
          <>
            <Button disabled={index === 0} onClick={() => onShow(index - 1)}>
              {text('photo.previous')}
            </Button>
            <Button disabled={index === photos.length - 1} onClick={() => onShow(index + 1)}>
              {text('photo.next')}
            </Button>
          </>
        )}
        <Button onClick={onClose} autoFocus>
          {text('common.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
