import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocumentTitle } from '../shell/use-document-title.ts'
import { Breadcrumbs } from '../ui/breadcrumbs.tsx'
import { type Guide, guideHref } from './guide.ts'
import { LetterCode } from './letter-code.tsx'
import { StepView } from './step-view.tsx'

/** A guide from its contents to its last step; opened at the anchor of the address. */
export function GuideView({ guide }: { guide: Guide }) {
  const text = useText()
  const language = useLanguage()
  const { hash } = useLocation()
  useDocumentTitle(guide.title[language])
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [hash])
  return (
    <>
      <Breadcrumbs
        crumbs={[{ label: text('manual.title'), to: '/manual' }, { label: guide.title[language] }]}
      />
      <Typography variant="h1">{guide.title[language]}</Typography>
      <Typography sx={{ mb: 2 }}>{guide.about[language]}</Typography>
      <LetterCode path={guideHref(guide.id)} name={guide.id} />
      <Box component="nav" aria-label={text('manual.contents')} sx={{ my: 3 }}>
        <Typography variant="h2">{text('manual.contents')}</Typography>
        <Box component="ol" sx={{ m: 0, pl: 3 }}>
          {guide.steps.map(({ id, title }) => (
            <li key={id}>
              <Link href={`#${id}`}>{title[language]}</Link>
            </li>
          ))}
        </Box>
        <Button className="no-print" variant="outlined" sx={{ mt: 1.5 }} onClick={() => window.print()}>
          {text('manual.print')}
        </Button>
      </Box>
      {guide.steps.map((step, index) => (
        <StepView key={step.id} step={step} number={index + 1} />
      ))}
    </>
  )
}
