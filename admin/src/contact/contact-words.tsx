import Box from '@mui/material/Box'
import { day, dayOf } from '../format/date.ts'
import type { ObligationsQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'

type Contact = NonNullable<ObligationsQuery['obligations']['nodes'][number]['contact']>

/** What came of the last call, when, and when to call again. */
export function ContactWords({ contact }: { contact: Contact }) {
  const text = useText()
  const language = useLanguage()
  const { outcome, notedAt, nextOn, remark } = contact
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      {text(`contact.outcome.${outcome}`)} · {dayOf(notedAt, language)}
      {nextOn && ` · ${text('contact.again', { day: day(nextOn, language) })}`}
      {remark && <Box sx={{ color: 'text.secondary' }}>{remark}</Box>}
    </Box>
  )
}
