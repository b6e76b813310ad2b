import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { FieldNote, Step } from './guide.ts'
import { pictureOf } from './pictures.ts'

/** One step: what to do, how it looks, and what goes into each field. */
export function StepView({
  step: { id, title, text: paragraphs, picture, fields },
  number,
}: {
  step: Step
  number: number
}) {
  const text = useText()
  const language = useLanguage()
  const shown = picture ? pictureOf(picture, language) : null
  return (
    <Box component="section" id={id} sx={{ mb: 4, scrollMarginTop: 12 }}>
      <Typography variant="h2" sx={{ mb: 1, breakAfter: 'avoid' }}>
        {number}. {title[language]}
      </Typography>
      {paragraphs.map((paragraph) => (
        <Typography key={paragraph.en} sx={{ mb: 1 }}>
          {paragraph[language]}
        </Typography>
      ))}
      {shown && (
        <Box
          component="img"
          src={shown.url}
          width={shown.width}
          height={shown.height}
          alt={text('manual.picture', { title: title[language] })}
          sx={{
            display: 'block',
            maxWidth: '100%',
            height: 'auto',
            my: 1.5,
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            breakInside: 'avoid',
          }}
        />
      )}
      {fields && <FieldNotes fields={fields} />}
    </Box>
  )
}

function FieldNotes({ fields }: { fields: readonly FieldNote[] }) {
  const text = useText()
  const language = useLanguage()
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gridTemplateColumns: { sm: '220px 1fr' }, columnGap: 2 }}
    >
      {fields.map(({ field, label, note }) => (
        <Box key={field} sx={{ display: 'contents' }}>
          <Box
            component="dt"
            id={`field-${field}`}
            sx={{
              fontWeight: 600,
              pt: 1,
              scrollMarginTop: 12,
              borderTop: { sm: 1 },
              borderColor: { sm: 'divider' },
            }}
          >
            {text(label)}
          </Box>
          <Box
            component="dd"
            sx={{ m: 0, py: { xs: 0, sm: 1 }, borderTop: { sm: 1 }, borderColor: { sm: 'divider' } }}
          >
            {note[language]}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
