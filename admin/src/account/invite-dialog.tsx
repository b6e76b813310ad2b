import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { type FormEvent, useState } from 'react'
import { type AccountOutcomeFragment, InviteAccountDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { type GrantChoice, GrantInput } from './grant-input.tsx'
import { HandOverSlip } from './hand-over-slip.tsx'

export type HandOver = NonNullable<
  Extract<AccountOutcomeFragment, { __typename: 'AccountChanged' }>['handOver']
>

interface Props {
  onClose: () => void
  onInvited: () => void
}

/** Login, name and one role; answers with what is to be handed over. Further roles are given on the account's page. */
export function InviteDialog({ onClose, onInvited }: Props) {
  const text = useText()
  const { act, busy, refusal, faults } = useAct()
  useHoldPage(true)
  const [grant, setGrant] = useState<GrantChoice>(null)
  const [handOver, setHandOver] = useState<HandOver | null>(null)

  async function invite(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    if (!grant) return
    const input = {
      login: String(data.get('login') ?? ''),
      name: String(data.get('name') ?? ''),
      grants: [grant],
    }
    const invited = await act(async () => (await request(InviteAccountDocument, { input })).inviteAccount)
    if (!invited) return
    setHandOver(invited.handOver)
    onInvited()
  }
  return (
    <Dialog
      open
      onClose={handOver ? undefined : onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby="invite-title"
    >
      <DialogTitle id="invite-title">{text('account.invite')}</DialogTitle>
      {handOver ? (
        <>
          <DialogContent>
            <HandOverSlip handOver={handOver} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={onClose}>
              {text('account.handedOver')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <Box component="form" noValidate onSubmit={(event) => void invite(event)}>
          <DialogContent sx={{ display: 'grid', gap: 2, pt: '8px !important' }}>
            <Refusal words={refusal} />
            <TextField
              name="name"
              label={text('account.name')}
              error={faults.name !== undefined}
              helperText={faults.name ?? text('account.nameHint')}
              autoFocus
            />
            <TextField
              name="login"
              label={text('signIn.login')}
              error={faults.login !== undefined}
              helperText={faults.login ?? text('account.loginHint')}
              slotProps={{ htmlInput: { autoCapitalize: 'none', autoComplete: 'off' } }}
            />
            <GrantInput onChoose={setGrant} />
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{text('common.cancel')}</Button>
            <Button type="submit" variant="contained" loading={busy} disabled={grant === null}>
              {text('account.invite')}
            </Button>
          </DialogActions>
        </Box>
      )}
    </Dialog>
  )
}
