import Alert from '@mui/material/Alert'
import { useLanguage } from '../i18n/use-text.ts'
import { FileFault } from '../providers/file-fault.ts'
import { Fault } from '../ui/fault.tsx'

/** What a route refused, in its own words; anything else as every fault. */
export function FileRefusal({ error }: { error: unknown }) {
  const language = useLanguage()
  if (error instanceof FileFault) return <Alert severity="error">{error.words[language]}</Alert>
  return <Fault error={error} />
}
