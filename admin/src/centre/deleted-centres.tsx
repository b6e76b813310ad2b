import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { momentOf } from '../format/date.ts'
import { type DeletedCentreFieldsFragment, RestoreCentreDocument } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { useAct } from '../ui/use-act.ts'

/** Centres that were deleted here, each with who, when and why; whoever records here takes them back. */
export function DeletedCentres({ centres }: { centres: readonly DeletedCentreFieldsFragment[] }) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const { act, busy, refusal, clear } = useAct()
  const [restoring, setRestoring] = useState<string | null>(null)
  async function restore(id: string, reason: string) {
    const input = { id, reason }
    const done = await act(async () => (await request(RestoreCentreDocument, { input })).restoreCentre)
    if (!done) return
    setRestoring(null)
    notify('lifecycle.restored', { type: 'success' })
    await queryClient.invalidateQueries()
    navigate(`/centres/${done.centre.id}`)
  }
  return centres.map(({ id, name, reason, deletedAt, deletedBy }) => (
    <Alert key={id} severity="info" sx={{ mb: 2 }}>
      <Box>
        {text('lifecycle.deleted', {
          name: name ?? '–',
          by: deletedBy ?? '–',
          at: deletedAt ? momentOf(deletedAt, language) : '–',
        })}
        {reason && ` · ${text('centre.because', { reason })}`}
      </Box>
      <Button
        variant="outlined"
        size="small"
        sx={{ mt: 1 }}
        onClick={() => {
          clear()
          setRestoring(id)
        }}
      >
        {text('lifecycle.restore')}
      </Button>
      {restoring === id && (
        <ConfirmDialog
          title={text('lifecycle.restore')}
          hint={text('lifecycle.restoreHint')}
          action={text('lifecycle.restore')}
          reason={text('round.reason')}
          busy={busy}
          refusal={refusal}
          onConfirm={(field) => void restore(id, field('reason'))}
          onClose={() => setRestoring(null)}
        />
      )}
    </Alert>
  ))
}
