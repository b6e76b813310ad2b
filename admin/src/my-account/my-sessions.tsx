import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useLogout } from 'ra-core'
import { useState } from 'react'
import { momentOf } from '../format/date.ts'
import { deviceOf } from '../format/device.ts'
import { type MyAccountQuery, RevokeSessionDocument, SignOutEverywhereDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { Card } from '../ui/card.tsx'
import { Refusal } from '../ui/refusal.tsx'

type Session = NonNullable<MyAccountQuery['viewer']>['sessions'][number]

/** Where I am signed in; each can be ended here, at once. */
export function MySessions({ sessions, onChanged }: { sessions: readonly Session[]; onChanged: () => void }) {
  const text = useText()
  const language = useLanguage()
  const logout = useLogout()
  const [refusal, setRefusal] = useState<string | null>(null)

  async function end(work: () => Promise<unknown>, then: () => unknown) {
    setRefusal(null)
    try {
      await work()
      then()
    } catch {
      setRefusal(text('fault.unreachable'))
    }
  }
  return (
    <Card title={text('me.sessions')}>
      <Refusal words={refusal} />
      <Box component="ul" sx={{ m: 0, mb: 2, p: 0, listStyle: 'none' }}>
        {sessions.map((session) => (
          <Box
            component="li"
            key={session.id}
            sx={{
              py: 1,
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1,
              alignItems: 'center',
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600 }}>
                {session.userAgent ? deviceOf(session.userAgent) : text('me.unknownDevice')}
                {session.isCurrent && ` (${text('me.thisDevice')})`}
              </Typography>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {text('me.lastSeen', { at: momentOf(session.lastSeenAt, language) })}
                {session.address && ` · ${session.address}`}
              </Typography>
            </Box>
            {!session.isCurrent && (
              <Button
                size="small"
                variant="outlined"
                onClick={() => void end(() => request(RevokeSessionDocument, { id: session.id }), onChanged)}
              >
                {text('me.endSession')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      <Button
        variant="outlined"
        color="error"
        onClick={() => void end(() => request(SignOutEverywhereDocument, {}), logout)}
      >
        {text('me.endAll')}
      </Button>
    </Card>
  )
}
