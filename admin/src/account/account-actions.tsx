import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'
import { ACCOUNT_ACTS, type AccountAct } from './account-acts.ts'
import type { ShownAccount } from './account-facts.tsx'
import { HandOverSlip } from './hand-over-slip.tsx'
import type { HandOver } from './invite-dialog.tsx'

interface Props {
  account: ShownAccount
  onChanged: () => void
}

/** What can be done with the account as it is now; each says first what will happen. */
export function AccountActions({ account, onChanged }: Props) {
  const text = useText()
  const notify = useNotify()
  const { act, busy, refusal, clear } = useAct()
  const [doing, setDoing] = useState<AccountAct | null>(null)
  const [handOver, setHandOver] = useState<HandOver | null>(null)

  async function confirm(field: (name: string) => string) {
    if (!doing) return
    const changed = await act(() => doing.send(account.id, field))
    if (!changed) return
    setDoing(null)
    setHandOver(changed.handOver)
    if (!changed.handOver) notify('account.changed', { type: 'success' })
    onChanged()
  }
  return (
    <Card title={text('account.acts')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {ACCOUNT_ACTS.filter((each) => each.offered(account)).map((each) => (
          <Button
            key={each.key}
            variant="outlined"
            color={each.danger ? 'error' : 'primary'}
            onClick={() => {
              clear()
              setDoing(each)
            }}
          >
            {text(`accountAct.${each.key}`)}
          </Button>
        ))}
      </Box>
      {doing && (
        <ConfirmDialog
          title={`${text(`accountAct.${doing.key}`)}: ${account.name}`}
          hint={text(`accountActHint.${doing.key}`)}
          action={text(`accountAct.${doing.key}`)}
          reason={doing.asks === 'reason' ? text('account.reason') : undefined}
          danger={doing.danger ?? false}
          busy={busy}
          refusal={refusal}
          onConfirm={(field) => void confirm(field)}
          onClose={() => setDoing(null)}
        >
          {doing.asks === 'name' && (
            <TextField name="name" label={text('account.name')} defaultValue={account.name} autoFocus />
          )}
        </ConfirmDialog>
      )}
      {handOver && (
        <Dialog open fullWidth maxWidth="sm" aria-labelledby="hand-over-title">
          <DialogTitle id="hand-over-title">{text('account.handOver')}</DialogTitle>
          <DialogContent>
            <HandOverSlip handOver={handOver} />
          </DialogContent>
          <DialogActions>
            <Button variant="contained" onClick={() => setHandOver(null)}>
              {text('account.handedOver')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Card>
  )
}
