import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { day } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { SignOfCentre } from './sign-values.ts'

/** Signs that were taken down or replaced, the newest first. */
export function FormerSigns({ signs }: { signs: readonly SignOfCentre[] }) {
  const text = useText()
  const language = useLanguage()
  if (signs.length === 0) return null
  return (
    <Box component="section" aria-labelledby="former-signs">
      <Typography id="former-signs" variant="h3" component="h2" sx={{ mb: 0.5 }}>
        {text('signAct.former')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {signs.map(({ id, status, position, installedOn, removedOn }) => (
          <li key={id}>
            {[
              status && text(`signStatus.${status}`),
              position && text(`signPosition.${position}`),
              installedOn && `${text('field.installedOn')} ${day(installedOn, language)}`,
              removedOn && `${text('field.removedOn')} ${day(removedOn, language)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </li>
        ))}
      </Box>
    </Box>
  )
}
