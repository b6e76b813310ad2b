import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocumentTitle } from '../shell/use-document-title.ts'
import { PageLink } from '../ui/page-link.tsx'
import { guideHref } from './guide.ts'
import { GUIDES } from './guides.ts'
import { LetterCode } from './letter-code.tsx'

/** Both guides, each with the QR code that a letter prints. */
export function GuideList() {
  const text = useText()
  const language = useLanguage()
  useDocumentTitle(text('manual.title'))
  return (
    <>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {text('manual.title')}
      </Typography>
      {GUIDES.map(({ id, title, about }) => (
        <Box component="section" key={id} sx={{ mb: 4, breakInside: 'avoid-page' }}>
          <Typography variant="h2">
            <PageLink to={guideHref(id)}>{title[language]}</PageLink>
          </Typography>
          <Typography sx={{ mb: 2 }}>{about[language]}</Typography>
          <LetterCode path={guideHref(id)} name={id} />
        </Box>
      ))}
    </>
  )
}
