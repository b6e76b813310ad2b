import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { type CentreKind, ReturnRecordDocument, type WorkflowFragment } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { fieldLabel } from './field-label.ts'
import { useAct } from './use-act.ts'

/** What of a record can be returned, in the order of the forms. */
const FIELDS = {
  BASIC: [
    ...[
      'name',
      'orderNumber',
      'orderDate',
      'establishedOn',
      'addressNo',
      'subdistrict',
      'district',
      'postcode',
    ],
    ...[
      'lat',
      'lon',
      'phones',
      'fax',
      'email',
      'website',
      'openingHours',
      'helpFields',
      'hostLao',
      'hostPlace',
    ],
    ...['people', 'members'],
  ],
  SIGN: ['status', 'position', 'installedOn', 'photos', 'reasonNotInstalled', 'plannedOn', 'size', 'wording'],
} as const
const JOINT_ONLY: readonly string[] = ['hostLao', 'hostPlace', 'members']

interface Props {
  owed: WorkflowFragment
  /** Of the centre. */
  kind: CentreKind
  onClose: () => void
}

/** Returning names the field and the reason: an error stands there until the value changes. */
export default function ReturnDialog({ owed, kind, onClose }: Props) {
  const text = useText()
  const { act, busy, refusal } = useAct()
  const fields = FIELDS[owed.item].filter((field) => kind === 'JOINT' || !JOINT_ONLY.includes(field))
  async function send(field: string, reason: string) {
    const input = { obligation: owed.id, seen: owed.recordDigest ?? '', field, reason }
    if (await act(async () => (await request(ReturnRecordDocument, { input })).returnRecord)) onClose()
  }
  return (
    <ConfirmDialog
      title={text('workflow.returnTitle')}
      hint={text('workflow.returnHint')}
      action={text('workflow.return')}
      busy={busy}
      refusal={refusal}
      onClose={onClose}
      onConfirm={(field) => void send(field('field'), field('reason'))}
    >
      <TextField select name="field" label={text('workflow.returnField')} defaultValue="" fullWidth>
        {fields.map((field) => (
          <MenuItem key={field} value={field}>
            {fieldLabel(text, field)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        name="reason"
        label={text('workflow.returnReason')}
        slotProps={{ htmlInput: { maxLength: 1000 } }}
        multiline
        fullWidth
      />
    </ConfirmDialog>
  )
}
