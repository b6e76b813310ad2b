import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { whole } from '../format/number.ts'
import { WithdrawContactsDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import type { ObligationRow } from '../obligation/list-obligations.ts'
import { request } from '../providers/request.ts'
import { DecideRows } from '../round/decide-rows.tsx'
import { Refusal } from '../ui/refusal.tsx'
import { useAct } from '../ui/use-act.ts'
import { ContactDialog } from './contact-dialog.tsx'

interface Props {
  round: string
  rows: readonly ObligationRow[]
  onClear: () => void
  onChanged: () => void
}

/** What can be done to the chosen rows, said in numbers before it is done; afterwards the way back. */
export function ContactBar({ round, rows, onClear, onChanged }: Props) {
  const text = useText()
  const notify = useNotify()
  const [open, setOpen] = useState(false)
  const [noted, setNoted] = useState<readonly string[]>([])
  const [undone, setUndone] = useState(false)
  const { act, busy, refusal } = useAct()
  const units = new Set(rows.map((row) => row.lao?.id ?? row.slot?.id)).size
  async function undo() {
    const done = await act(
      async () => (await request(WithdrawContactsDocument, { ids: [...noted] })).withdrawContacts,
    )
    if (!done) return
    setNoted([])
    setUndone(true)
    onChanged()
  }
  function saved(ids: readonly string[]) {
    setOpen(false)
    setNoted(ids)
    setUndone(false)
    onClear()
    onChanged()
  }
  function decided() {
    setNoted([])
    notify('round.done', { type: 'success' })
    onClear()
    onChanged()
  }
  return (
    <Box className="no-print">
      <Refusal words={refusal} />
      <Box
        role="status"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1,
          alignItems: 'center',
          mb: rows.length > 0 ? 1.5 : 0,
        }}
      >
        {rows.length > 0 && (
          <>
            <b>{text('contact.chosen', { rows: whole(rows.length), units: whole(units) })}</b>
            <Button variant="contained" onClick={() => setOpen(true)}>
              {text('contact.note')}
            </Button>
            <DecideRows round={round} rows={rows.map(({ id }) => id)} onDone={decided} />
            <Button onClick={onClear}>{text('contact.clear')}</Button>
          </>
        )}
        {rows.length === 0 && noted.length > 0 && (
          <>
            {text('contact.done', { n: whole(noted.length) })}
            <Button onClick={undo} loading={busy}>
              {text('contact.undo')}
            </Button>
          </>
        )}
        {undone && text('contact.undone')}
      </Box>
      {open && <ContactDialog rows={rows} units={units} onSaved={saved} onClose={() => setOpen(false)} />}
    </Box>
  )
}
