import AddPhotoIcon from '@mui/icons-material/AddPhotoAlternateOutlined'
import CameraIcon from '@mui/icons-material/PhotoCameraOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useRef } from 'react'
import { useText } from '../i18n/use-text.ts'

/** Named one by one: an iPhone then hands over a JPEG where it keeps HEIC. */
const PICTURES = 'image/jpeg,image/png,image/webp'

/** Two ways to a photo: the camera at once, or what the device holds. */
export function PhotoButtons({ onChosen }: { onChosen: (files: File[]) => void }) {
  const text = useText()
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
      <FileButton icon={<CameraIcon />} label={text('photo.take')} capture onChosen={onChosen} />
      <FileButton icon={<AddPhotoIcon />} label={text('photo.choose')} onChosen={onChosen} />
    </Box>
  )
}

interface Props {
  icon: ReactNode
  label: string
  capture?: boolean
  onChosen: (files: File[]) => void
}

function FileButton({ icon, label, capture = false, onChosen }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        variant={capture ? 'contained' : 'outlined'}
        startIcon={icon}
        onClick={() => input.current?.click()}
        sx={{ minHeight: 44 }}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={PICTURES}
        multiple={!capture}
        {...(capture ? { capture: 'environment' as const } : {})}
        onChange={({ target }) => {
          onChosen([...(target.files ?? [])])
          target.value = '' // the same file may be chosen again
        }}
      />
    </>
  )
}
