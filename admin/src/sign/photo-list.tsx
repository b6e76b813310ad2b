import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import Typography from '@mui/material/Typography'
import { useFieldMessage } from '../centre/field-message.ts'
import { useText } from '../i18n/use-text.ts'
import type { StandingSign } from './sign-values.ts'

export type ShownPhoto = StandingSign['photos'][number]

/** The photos of a sign; size is known beforehand, so nothing jumps while they load. */
export function PhotoList({ photos }: { photos: readonly ShownPhoto[] }) {
  const text = useText()
  const { message, open } = useFieldMessage('SIGN', 'photos')
  return (
    <Box id="field-photos" tabIndex={-1}>
      <Typography variant="subtitle2" component="h3">
        {text('field.photos')}
      </Typography>
      {photos.length === 0 && <Typography variant="body2">{text('centre.noPhotos')}</Typography>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mt: 1 }}>
        {photos.map(({ id, url, width, height, caption }) => (
          <Box component="figure" key={id} sx={{ m: 0, width: 220 }}>
            {url && (
              <Box
                component="img"
                src={url}
                alt={caption ?? text('field.photos')}
                loading="lazy"
                sx={{
                  width: '100%',
                  aspectRatio: `${width} / ${height}`,
                  borderRadius: 1,
                  bgcolor: 'divider',
                }}
              />
            )}
            {caption && <figcaption>{caption}</figcaption>}
          </Box>
        ))}
      </Box>
      {message && <FormHelperText error={open}>{message}</FormHelperText>}
    </Box>
  )
}
