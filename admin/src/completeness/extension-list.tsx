import Box from '@mui/material/Box'
import { lastDay } from '../format/date.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { FirstOf } from '../ui/first-of.tsx'
import type { ExtendedDue } from './extensions.ts'

/** So many are named at once. */
const MOST = 5

/** What the marks of later due dates on the curve stand for, in words. */
export function ExtensionList({ dues }: { dues: readonly ExtendedDue[] }) {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  if (dues.length === 0) return null
  const whom = ({ wholeRound, provinces, units }: ExtendedDue) => {
    const names = [
      ...(wholeRound ? [text('completeness.trend.wholeRound')] : []),
      ...provinces.map((province) => text('place.province', { name: name(province) })),
      ...units,
    ]
    return names.map((shown) => ({ key: shown, shown }))
  }
  return (
    <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, fontSize: '0.9375rem' }}>
      {dues.map((due) => (
        <li key={due.dueAt}>
          {text('completeness.trend.extended', { day: lastDay(due.dueAt, language, 'long') })}:{' '}
          <FirstOf parts={whom(due)} most={MOST} />
          {due.documents.length > 0 && ` (${due.documents.join(', ')})`}
        </li>
      ))}
    </Box>
  )
}
