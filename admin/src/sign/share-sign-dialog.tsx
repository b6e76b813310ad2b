import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { FindSignsDocument, type FindSignsQuery, ShareSignDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { request } from '../providers/request.ts'
import { useDocument } from '../providers/use-document.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'
import { useSettled } from '../ui/use-settled.ts'
import type { SignDialogProps } from './remove-sign-dialog.tsx'

type Found = FindSignsQuery['centres']['nodes'][number]

interface Props extends SignDialogProps {
  /** Global id of this sign's centre. */
  centre: string
  /** Code of the province. */
  province: string
}

/** Says that this sign and that of another centre of the province are one and the same. */
export function ShareSignDialog({ sign, centre, province, onDone, onClose }: Props) {
  const text = useText()
  const unitName = useUnitName()
  const { act, busy, refusal, faults, refuseWith } = useAct()
  const [typed, setTyped] = useState('')
  const [other, setOther] = useState<Found | null>(null)
  const search = useSettled(typed.trim(), 250)
  const { data } = useDocument(
    FindSignsDocument,
    { search, province },
    { enabled: search.length > 1, keep: true },
  )
  const found = (data?.centres.nodes ?? []).filter(({ id }) => id !== centre)
  const labelOf = ({ name, kind, lao, slot }: Found) =>
    `${name ?? unitName({ lao: lao ?? null, slot: slot ?? null, district: slot?.district ?? null })} · ${text(`kind.${kind}`)}`

  async function share(reason: string) {
    const theirs = other?.signInstallation
    if (!theirs) return refuseWith(text('preview.incomplete'))
    const input = { id: sign.id, version: sign.version, with: theirs.id, reason: reason || null }
    const done = await act(async () => (await request(ShareSignDocument, { input })).shareSignInstallation)
    if (done) onDone()
  }
  return (
    <ConfirmDialog
      title={text('signAct.share')}
      hint={text('signAct.shareHint')}
      action={text('signAct.share')}
      busy={busy}
      refusal={refusal}
      onConfirm={(field) => void share(field('reason'))}
      onClose={onClose}
    >
      <Autocomplete
        size="small"
        options={found}
        filterOptions={(options) => options}
        getOptionLabel={labelOf}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(a, b) => a.id === b.id}
        onInputChange={(_event, value) => setTyped(value)}
        onChange={(_event, chosen) => setOther(chosen)}
        noOptionsText={text(search.length > 1 ? 'list.nothing' : 'centre.typeToFind')}
        renderInput={(params) => (
          <TextField
            {...params}
            label={text('signAct.otherCentre')}
            error={Boolean(faults.with)}
            helperText={faults.with}
          />
        )}
      />
      <TextField name="reason" label={text('round.reason')} />
    </ConfirmDialog>
  )
}
