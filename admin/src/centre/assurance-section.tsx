import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { lazy, Suspense, useState } from 'react'
import { momentOf } from '../format/date.ts'
import {
  type CentreKind,
  ConfirmRecordsDocument,
  VerifyRecordDocument,
  type WorkflowFragment,
} from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { fieldLabel } from './field-label.ts'
import { ItemOnPhone } from './item-on-phone.tsx'
import { useAct } from './use-act.ts'
import { useShownField } from './use-shown-field.ts'

const ReturnDialog = lazy(() => import('./return-dialog.tsx'))

interface Props {
  owed: WorkflowFragment
  /** Of the centre. */
  kind: CentreKind
  mayEdit: boolean
  mayJudge: boolean
}

/** Confirmed, verified, returned or changed since; and the acts that lead from one to the next. */
export function AssuranceSection({ owed, kind, mayEdit, mayJudge }: Props) {
  const text = useText()
  const language = useLanguage()
  const { act, busy, refusal } = useAct()
  const shown = useShownField([]) // what is compared names its places already
  const [returning, setReturning] = useState(false)
  const checked = owed.round.verification === 'ALL'
  const last = owed.assuranceActs?.find(({ stands }) => stands)
  if (!checked && !last && !owed.unchangedSince) return null
  const seen = { obligation: owed.id, seen: owed.recordDigest ?? '' }
  const open = owed.assurance === 'NONE' || owed.assurance === 'CHANGED_SINCE'
  const mayConfirm = mayEdit && owed.state === 'CORRECT' && open
  const mayVerify = mayJudge && checked && (owed.assurance === 'CONFIRMED' || owed.assurance === 'RETURNED')
  const mayReturn = mayJudge && checked && owed.state !== 'NOT_RECORDED' && owed.assurance !== 'RETURNED'
  return (
    <Box>
      <Typography variant="subtitle2" component="h3">
        <ItemOnPhone item={owed.item} />
        {text('workflow.assurance')}: {text(`assurance.${owed.assurance}`)}
      </Typography>
      {last && (
        <Typography variant="body2">
          {text(`assurance.${last.act ?? 'NONE'}`)} · {last.byName} ·{' '}
          {last.at ? momentOf(last.at, language) : ''}
        </Typography>
      )}
      {owed.assurance === 'RETURNED' && last && (
        <Alert severity="warning" sx={{ my: 1 }}>
          {fieldLabel(text, last.field ?? '')}: {last.reason}
        </Alert>
      )}
      {owed.assurance === 'CHANGED_SINCE' && last?.differences && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {last.differences.map(({ field, from, to }) => (
            <li key={field}>
              {fieldLabel(text, field)}: {shown(field, parsed(from))} → <b>{shown(field, parsed(to))}</b>
            </li>
          ))}
        </Box>
      )}
      {refusal && (
        <Alert severity="error" sx={{ my: 1 }}>
          {refusal}
        </Alert>
      )}
      <Box className="no-print" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mt: 1 }}>
        {mayConfirm && (
          <Button
            variant="outlined"
            loading={busy}
            onClick={() =>
              void act(
                async () =>
                  (await request(ConfirmRecordsDocument, { input: { records: [seen] } })).confirmRecords,
              )
            }
          >
            {text(owed.unchangedSince ? 'workflow.confirmUnchanged' : 'workflow.confirm')}
          </Button>
        )}
        {mayVerify && (
          <Button
            variant="outlined"
            loading={busy}
            onClick={() =>
              void act(async () => (await request(VerifyRecordDocument, { input: seen })).verifyRecord)
            }
          >
            {text('workflow.verify')}
          </Button>
        )}
        {mayReturn && <Button onClick={() => setReturning(true)}>{text('workflow.return')}</Button>}
      </Box>
      {returning && (
        <Suspense fallback={null}>
          <ReturnDialog owed={owed} kind={kind} onClose={() => setReturning(false)} />
        </Suspense>
      )}
    </Box>
  )
}

function parsed(json: string | null | undefined): unknown {
  return json ? JSON.parse(json) : null
}
