import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useState } from 'react'
import { CreateTokenDocument, type TokenScope } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { SecretDialog } from './secret-dialog.tsx'
import { TokenFields } from './token-fields.tsx'
import { endOfDay, inOneYear, readNetworks, readUnits, USUAL_BUDGET } from './token-input.ts'

interface Props {
  onClose: () => void
  onCreated: () => void
}

/** A new token; its secret is shown once, when it has been made. */
export function CreateTokenDialog({ onClose, onCreated }: Props) {
  const text = useText()
  const { act, busy, refusal, faults } = useAct()
  const [expires, setExpires] = useState<string | null>(() => inOneYear(Date.now()))
  const [secret, setSecret] = useState<string | null>(null)
  if (secret) return <SecretDialog secret={secret} onClose={onClose} />

  async function create(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    if (!expires) return
    const purpose = String(data.get('purpose') ?? '').trim()
    const input = {
      name: String(data.get('name') ?? ''),
      ...(purpose ? { purpose } : {}),
      scopes: data.getAll('scopes') as TokenScope[],
      addresses: readNetworks(String(data.get('addresses') ?? '')),
      budget: readUnits(String(data.get('budget') ?? '')),
      expiresAt: endOfDay(expires),
    }
    const created = await act(async () => (await request(CreateTokenDocument, { input })).createPartnerToken)
    if (!created) return
    setSecret(created.secret)
    onCreated()
  }
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="token-title">
      <DialogTitle id="token-title">{text('token.create')}</DialogTitle>
      <Box component="form" noValidate onSubmit={(event) => void create(event)}>
        <DialogContent>
          <Refusal words={refusal} />
          <TokenFields faults={faults} expires={expires} onExpires={setExpires} budget={USUAL_BUDGET} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{text('common.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy} disabled={expires === null}>
            {text('token.create')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  )
}
