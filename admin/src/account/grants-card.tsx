import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { type AccountOutcomeFragment, GrantRoleDocument, RevokeGrantDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { Card } from '../ui/card.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import type { ShownAccount } from './account-facts.tsx'
import { type GrantChoice, GrantInput } from './grant-input.tsx'
import { useGrantWords } from './grant-words.ts'

interface Props {
  account: ShownAccount
  onChanged: () => void
}

/** Roles with their areas: taken away and given one at a time, in force with the next request. */
export function GrantsCard({ account, onChanged }: Props) {
  const text = useText()
  const words = useGrantWords()
  const { act, busy, refusal } = useAct()
  const [choice, setChoice] = useState<GrantChoice>(null)
  const [given, setGiven] = useState(0)
  const { id } = account

  async function change(send: () => Promise<AccountOutcomeFragment>) {
    if (!(await act(send))) return
    setGiven((former) => former + 1)
    setChoice(null)
    onChanged()
  }
  return (
    <Card title={text('account.roles')}>
      <Refusal words={refusal} />
      {account.grants.length === 0 && <Typography>{text('account.noRole')}</Typography>}
      <Box component="ul" sx={{ m: 0, mb: 2, p: 0, listStyle: 'none' }}>
        {account.grants.map((grant) => (
          <Box
            component="li"
            key={grant.id}
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              py: 0.75,
              borderBottom: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: 1 }}>
              {words(grant)}
              {grant.fromProvider && ` (${text('account.fromProvider')})`}
            </Box>
            <Button
              size="small"
              color="error"
              disabled={busy}
              aria-label={text('account.revokeNamed', { role: words(grant) })}
              onClick={() =>
                void change(
                  async () => (await request(RevokeGrantDocument, { id, grant: grant.id })).revokeGrant,
                )
              }
            >
              {text('account.revoke')}
            </Button>
          </Box>
        ))}
      </Box>
      <Typography variant="subtitle2" component="h3" sx={{ mb: 1.5 }}>
        {text('account.give')}
      </Typography>
      <GrantInput key={given} onChoose={setChoice} />
      <Button
        variant="outlined"
        sx={{ mt: 2 }}
        loading={busy}
        disabled={choice === null}
        onClick={() =>
          choice &&
          void change(async () => (await request(GrantRoleDocument, { id, grant: choice })).grantRole)
        }
      >
        {text('account.give')}
      </Button>
    </Card>
  )
}
