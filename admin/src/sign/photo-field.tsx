import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { lazy, Suspense, useState } from 'react'
import { useFieldMessage } from '../centre/field-message.ts'
import type { Saved } from '../centre/save-outcome.ts'
import { useMustGiveReason } from '../centre/use-may-edit.ts'
import { useText } from '../i18n/use-text.ts'
import { askAnew } from '../providers/after-change.ts'
import { PendingPhoto } from './pending-photo.tsx'
import { PhotoButtons } from './photo-buttons.tsx'
import { PhotoCard } from './photo-card.tsx'
import type { StandingSign } from './sign-values.ts'
import { usePhotoEdits } from './use-photo-edits.ts'
import { usePhotoUploads } from './use-photo-uploads.ts'

const PhotoLightbox = lazy(() => import('./photo-lightbox.tsx'))
const PhotoDialog = lazy(() => import('./photo-dialog.tsx'))

interface Props {
  sign: StandingSign | null
  round: string
  mayEdit: boolean
  onSaved: (saved: Extract<Saved, { kind: 'saved' }>) => void
}

/** The photos of a sign: looked at by everybody, taken, described, put in order and removed by whoever records it. */
export function PhotoField({ sign, round, mayEdit, onSaved }: Props) {
  const text = useText()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const { message, open } = useFieldMessage('SIGN', 'photos')
  const needsReason = useMustGiveReason()
  const [written, setWritten] = useState('')
  const [shown, setShown] = useState<number | null>(null)
  const [asked, setAsked] = useState<{ act: 'describe' | 'remove'; index: number } | null>(null)
  const reason = written.trim() || null
  const photos = sign?.photos ?? []
  const edits = usePhotoEdits({ signId: sign?.id ?? '', round, photos, onSaved })
  const uploads = usePhotoUploads({
    signId: needsReason && reason === null ? null : (sign?.id ?? null),
    round,
    reason,
    onAttached(saved) {
      notify('photo.attached', { type: 'success' })
      onSaved(saved)
      void askAnew(queryClient)
    },
  })
  const askedPhoto = asked && photos[asked.index]
  return (
    <Box id="field-photos" tabIndex={-1}>
      <Typography variant="subtitle2" component="h3">
        {text('field.photos')}
      </Typography>
      {photos.length + uploads.pending.length === 0 && (
        <Typography variant="body2">{text('centre.noPhotos')}</Typography>
      )}
      {message && <FormHelperText error={open}>{message}</FormHelperText>}
      {edits.refusal && (
        <Alert severity="error" role="alert">
          {edits.refusal}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 1 }}>
        {photos.map((photo, index) => (
          <PhotoCard
            key={photo.id}
            photo={photo}
            index={index}
            last={index === photos.length - 1}
            onOpen={() => setShown(index)}
            edit={
              mayEdit
                ? {
                    busy: edits.busy,
                    onMove: (by) => void edits.move(index, by, reason),
                    onDescribe: () => setAsked({ act: 'describe', index }),
                    onRemove: () => setAsked({ act: 'remove', index }),
                  }
                : null
            }
          />
        ))}
        {uploads.pending.map((photo) => (
          <PendingPhoto
            key={photo.key}
            photo={photo}
            onRetry={() => uploads.retry(photo)}
            onDrop={() => uploads.drop(photo.key)}
          />
        ))}
      </Box>
      {mayEdit && needsReason && (
        <TextField
          fullWidth
          margin="normal"
          label={text('photo.reason')}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
        />
      )}
      {mayEdit && <PhotoButtons onChosen={uploads.add} />}
      <Suspense fallback={null}>
        {shown !== null && (
          <PhotoLightbox photos={photos} index={shown} onShow={setShown} onClose={() => setShown(null)} />
        )}
        {asked && askedPhoto && (
          <PhotoDialog
            photo={askedPhoto}
            index={asked.index}
            act={asked.act}
            busy={edits.busy}
            refusal={edits.refusal}
            onClose={() => setAsked(null)}
            onConfirm={async (caption) => {
              const done =
                asked.act === 'remove'
                  ? await edits.remove(askedPhoto, reason)
                  : await edits.describe(askedPhoto, caption, reason)
              if (done) setAsked(null)
            }}
          />
        )}
      </Suspense>
    </Box>
  )
}
