import Button from '@mui/material/Button'
import { useLocaleState } from 'ra-core'
import { useText } from '../i18n/use-text.ts'

/** Shows the language one gets by pressing. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState()
  const text = useText()
  const next = locale === 'en' ? 'th' : 'en'
  return (
    <Button
      onClick={() => setLocale(next)}
      lang={next}
      aria-label={text('shell.language')}
      sx={{ minWidth: 44, px: 1 }}
    >
      {next === 'en' ? 'EN' : 'ไทย'}
    </Button>
  )
}
