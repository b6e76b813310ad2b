import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { photoName, type ShownPhoto } from './shown-photo.ts'

interface Props {
  photo: ShownPhoto
  index: number
  act: 'describe' | 'remove'
  busy: boolean
  refusal: string | null
  onConfirm: (caption: string | null) => void
  onClose: () => void
}

/** A caption to be written, or a removal to be meant. */
export default function PhotoDialog({ photo, index, act, busy, refusal, onConfirm, onClose }: Props) {
  const text = useText()
  const name = photoName(text, photo, index)
  return (
    <ConfirmDialog
      title={text(`photo.${act}Title`, { name })}
      hint={text(`photo.${act}Hint`)}
      action={text(act === 'remove' ? 'photo.remove' : 'centre.save')}
      danger={act === 'remove'}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onConfirm={(field) => onConfirm(act === 'remove' ? null : field('caption').trim() || null)}
    >
      {act === 'describe' && (
        <TextField
          name="caption"
          label={text('photo.caption')}
          defaultValue={photo.caption ?? ''}
          slotProps={{ htmlInput: { maxLength: 300 } }}
          autoFocus
        />
      )}
    </ConfirmDialog>
  )
}
