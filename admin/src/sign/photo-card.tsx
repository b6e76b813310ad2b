import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import { useText } from '../i18n/use-text.ts'
import { photoName, type ShownPhoto } from './shown-photo.ts'

interface Props {
  photo: ShownPhoto
  index: number
  last: boolean
  /** Null: it may be looked at only. */
  edit: { busy: boolean; onMove: (by: -1 | 1) => void; onDescribe: () => void; onRemove: () => void } | null
  onOpen: () => void
}

/** One photo of the sign; its shape is known beforehand, so nothing jumps while it loads. */
export function PhotoCard({ photo, index, last, edit, onOpen }: Props) {
  const text = useText()
  const name = photoName(text, photo, index)
  return (
    <Box component="figure" sx={{ m: 0, width: { xs: '100%', sm: 220 } }}>
      {photo.thumbnailUrl && (
        <ButtonBase
          onClick={onOpen}
          aria-label={text('photo.enlarge', { name })}
          sx={{ width: '100%', borderRadius: 1, overflow: 'hidden', bgcolor: 'divider' }}
        >
          <Box
            component="img"
            src={photo.thumbnailUrl}
            alt={name}
            loading="lazy"
            sx={{
              width: '100%',
              maxHeight: 260,
              objectFit: 'cover',
              aspectRatio: `${photo.width} / ${photo.height}`,
            }}
          />
        </ButtonBase>
      )}
      <figcaption>
        {photo.caption}
        {edit && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
            <Button size="small" disabled={edit.busy} onClick={edit.onDescribe}>
              {text('photo.describe')}
            </Button>
            {index > 0 && (
              <Button size="small" disabled={edit.busy} onClick={() => edit.onMove(-1)}>
                {text('photo.earlier')}
              </Button>
            )}
            {!last && (
              <Button size="small" disabled={edit.busy} onClick={() => edit.onMove(1)}>
                {text('photo.later')}
              </Button>
            )}
            <Button size="small" color="error" disabled={edit.busy} onClick={edit.onRemove}>
              {text('photo.remove')}
            </Button>
          </Box>
        )}
      </figcaption>
    </Box>
  )
}
