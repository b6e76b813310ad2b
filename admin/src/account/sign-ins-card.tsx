import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { momentOf } from '../format/date.ts'
import { deviceOf } from '../format/device.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import type { ShownAccount } from './account-facts.tsx'

/** Open sessions, then the latest sign-ins and failures. */
export function SignInsCard({ signIns, sessions }: Pick<ShownAccount, 'signIns' | 'sessions'>) {
  const text = useText()
  const language = useLanguage()
  const from = (address: string | null, userAgent: string | null) =>
    [address, userAgent && deviceOf(userAgent)].filter(Boolean).join(' · ')
  return (
    <Card title={text('account.signIns')}>
      <Typography variant="subtitle2" component="h3">
        {text('account.openSessions', { n: sessions.length })}
      </Typography>
      <Rows
        rows={sessions.map(({ id, lastSeenAt, address, userAgent }) => ({
          id,
          at: momentOf(lastSeenAt, language),
          what: from(address, userAgent),
          bad: false,
        }))}
      />
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {text('account.latest', { n: signIns.nodes.length, total: whole(signIns.totalCount) })}
      </Typography>
      <Rows
        rows={signIns.nodes.map(({ id, at, step, outcome, address, userAgent }) => ({
          id,
          at: momentOf(at, language),
          what: [text(`signInStep.${step}`), text(`signInOutcome.${outcome}`), from(address, userAgent)]
            .filter(Boolean)
            .join(' · '),
          bad: outcome !== 'SUCCESS',
        }))}
      />
    </Card>
  )
}

function Rows({ rows }: { rows: readonly { id: string; at: string; what: string; bad: boolean }[] }) {
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: '0.9375rem' }}>
      {rows.map(({ id, at, what, bad }) => (
        <Box component="li" key={id} sx={{ py: 0.5, borderBottom: 1, borderColor: 'divider' }}>
          <Box component="span" sx={{ color: 'text.secondary', mr: 1 }}>
            {at}
          </Box>
          <Box component="span" sx={bad ? { color: 'error.main', fontWeight: 600 } : {}}>
            {what}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
