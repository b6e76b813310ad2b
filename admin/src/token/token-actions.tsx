import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { RevokeTokenDocument, RotateTokenDocument, type TokenOutcomeFragment } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { Card } from '../ui/card.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'
import { SecretDialog } from './secret-dialog.tsx'
import type { ShownToken } from './shown-token.ts'
import { TokenDialog } from './token-dialog.tsx'

/** The partner changes its programme over within a week, and nothing stands still meanwhile. */
const USUAL_OVERLAP_HOURS = 168

type Doing = 'edit' | 'rotate' | 'revoke'

interface Props {
  token: ShownToken
  onChanged: () => void
}

/** Editing, a new secret with an overlap, or the end of the token; each says first what will happen. */
export function TokenActions({ token, onChanged }: Props) {
  const text = useText()
  const notify = useNotify()
  const { act, busy, refusal, clear } = useAct()
  const [doing, setDoing] = useState<Doing | null>(null)
  const [secret, setSecret] = useState<string | null>(null)
  const { id } = token

  async function confirm(send: () => Promise<TokenOutcomeFragment>) {
    const changed = await act(send)
    if (!changed) return
    setDoing(null)
    setSecret(changed.secret)
    if (!changed.secret) notify('account.changed', { type: 'success' })
    onChanged()
  }
  function begin(what: Doing) {
    clear()
    setDoing(what)
  }
  const dialog = { busy, refusal, onClose: () => setDoing(null) }
  return (
    <Card title={text('token.acts')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={() => begin('edit')}>
          {text('token.edit')}
        </Button>
        <Button variant="outlined" onClick={() => begin('rotate')}>
          {text('token.rotate')}
        </Button>
        <Button variant="outlined" color="error" onClick={() => begin('revoke')}>
          {text('token.revoke')}
        </Button>
      </Box>
      {doing === 'edit' && <TokenDialog token={token} onClose={() => setDoing(null)} onSaved={onChanged} />}
      {doing === 'rotate' && (
        <ConfirmDialog
          {...dialog}
          title={`${text('token.rotate')}: ${token.name}`}
          hint={text('token.rotateHint')}
          action={text('token.rotate')}
          onConfirm={(field) =>
            void confirm(async () => {
              const overlapHours = Number(field('overlapHours'))
              return (await request(RotateTokenDocument, { id, overlapHours })).rotatePartnerToken
            })
          }
        >
          <TextField
            name="overlapHours"
            label={text('token.overlap')}
            defaultValue={USUAL_OVERLAP_HOURS}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          />
        </ConfirmDialog>
      )}
      {doing === 'revoke' && (
        <ConfirmDialog
          {...dialog}
          danger
          title={`${text('token.revoke')}: ${token.name}`}
          hint={text('token.revokeHint')}
          action={text('token.revoke')}
          onConfirm={() =>
            void confirm(async () => (await request(RevokeTokenDocument, { id })).revokePartnerToken)
          }
        />
      )}
      {secret && <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </Card>
  )
}
