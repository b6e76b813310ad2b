import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { afterDay } from '../format/date.ts'
import { CreateRoundDocument, type CreateRoundInput } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { href } from '../shell/href.ts'
import { useShell } from '../shell/use-shell.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'
import { NewRoundFields, type RoundDays } from './new-round-fields.tsx'

const LETTER = { preset: 'LETTER_2566', code: 'letter-2566' } as const

/** A round before it is opened: after the letter, or with words, days and rules of its own. */
export function NewRoundDialog({ onClose }: { onClose: () => void }) {
  const text = useText()
  const navigate = useNavigate()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const { rounds } = useShell()
  const { act, busy, refusal, faults } = useAct()
  const [isLetter, setLetter] = useState(false)
  const [days, setDays] = useState<RoundDays>({ opens: null, due: null, closes: null })
  const [left, setLeft] = useState<readonly string[] | null>(null)
  const offersLetter = !rounds.some(({ code }) => code === LETTER.code)

  function read(field: (name: string) => string): CreateRoundInput {
    if (isLetter) return { preset: LETTER.preset }
    return {
      ...{ nameTh: field('nameTh'), nameEn: field('nameEn'), code: field('code') },
      letterReference: field('letterReference') || null,
      opensAt: days.opens && `${days.opens}T00:00:00+07:00`,
      dueAt: days.due && afterDay(days.due),
      closesAt: days.closes && afterDay(days.closes),
      verification: field('verification') === 'on' ? 'ALL' : 'OFF',
      allowsOnBehalf: field('allowsOnBehalf') === 'on',
      ...(left ? { rules: [...left] } : {}),
    }
  }
  async function save(input: CreateRoundInput) {
    const saved = await act(async () => (await request(CreateRoundDocument, { input })).createRound)
    if (!saved) return
    await queryClient.invalidateQueries()
    notify('round.created', { type: 'success' })
    onClose()
    navigate(href('/rounds', { round: saved.round.code }))
  }
  return (
    <ConfirmDialog
      title={text('round.create')}
      hint={text('round.createHint')}
      action={text('round.create')}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void save(read(field))}
      onClose={onClose}
    >
      {offersLetter && (
        <TextField
          select
          label={text('round.preset')}
          value={isLetter ? 'letter' : 'own'}
          onChange={(event) => setLetter(event.target.value === 'letter')}
        >
          <MenuItem value="own">{text('round.presetOwn')}</MenuItem>
          <MenuItem value="letter">{text('round.presetLetter')}</MenuItem>
        </TextField>
      )}
      {!isLetter && <NewRoundFields {...{ faults, days, left }} onDays={setDays} onRules={setLeft} />}
    </ConfirmDialog>
  )
}
