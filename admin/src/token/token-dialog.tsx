import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useState } from 'react'
import { CreateTokenDocument, type TokenOutcomeFragment, UpdateTokenDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { SecretDialog } from './secret-dialog.tsx'
import { TokenFields } from './token-fields.tsx'
import { dayInThailand, endOfDay, inOneYear, NEW_TOKEN, readToken, type TokenValues } from './token-input.ts'

interface Props {
  /** The token to change; null: a new one. */
  token: (TokenValues & { id: string; version: number; expiresAt: string }) | null
  onClose: () => void
  onSaved: () => void
}

/** A token is made, its secret shown this once, or changed, its secret staying. */
export function TokenDialog({ token, onClose, onSaved }: Props) {
  const text = useText()
  const { act, busy, refusal, faults } = useAct()
  useHoldPage(true)
  const [expires, setExpires] = useState<string | null>(() =>
    token ? dayInThailand(Date.parse(token.expiresAt)) : inOneYear(Date.now()),
  )
  const [secret, setSecret] = useState<string | null>(null)
  if (secret) return <SecretDialog secret={secret} onClose={onClose} />

  async function send(data: FormData, day: string): Promise<TokenOutcomeFragment> {
    const input = { ...readToken(data), expiresAt: endOfDay(day) }
    if (!token) return (await request(CreateTokenDocument, { input })).createPartnerToken
    const { id, version } = token
    return (await request(UpdateTokenDocument, { input: { id, version, ...input } })).updatePartnerToken
  }

  async function save(data: FormData) {
    if (!expires) return
    const saved = await act(() => send(data, expires))
    if (!saved) return
    onSaved()
    if (saved.secret) setSecret(saved.secret)
    else onClose()
  }
  const title = text(token ? 'token.edit' : 'token.create')
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="token-title">
      <DialogTitle id="token-title">{token ? `${title}: ${token.name}` : title}</DialogTitle>
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save(new FormData(event.currentTarget))
        }}
      >
        <DialogContent>
          <Refusal words={refusal} />
          <TokenFields faults={faults} values={token ?? NEW_TOKEN} expires={expires} onExpires={setExpires} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy} disabled={expires === null}>
            {text(token ? 'token.save' : 'token.create')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  )
}
