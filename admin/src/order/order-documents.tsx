import UploadIcon from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { useRef, useState } from 'react'
import type { Saved } from '../centre/save-outcome.ts'
import { useMustGiveReason } from '../centre/use-may-edit.ts'
import type { OrderDocumentFieldsFragment } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { OrderLine } from './order-line.tsx'
import { PendingOrder } from './pending-order.tsx'
import { useOrderRemoval } from './use-order-removal.ts'
import { useOrderUpload } from './use-order-upload.ts'

interface Props {
  /** Null while nothing has been recorded. */
  centreId: string | null
  documents: readonly OrderDocumentFieldsFragment[]
  round: string
  mayEdit: boolean
  onSaved: (saved: Extract<Saved, { kind: 'saved' }>) => void
}

/** The establishing order as files: fetched by those it is shown to, sent and removed by whoever records the centre. */
export function OrderDocuments({ centreId, documents, round, mayEdit, onSaved }: Props) {
  const text = useText()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const needsReason = useMustGiveReason()
  const [written, setWritten] = useState('')
  const [asked, setAsked] = useState<OrderDocumentFieldsFragment | null>(null)
  const reason = written.trim() || null
  const removal = useOrderRemoval({ round, onSaved })
  const upload = useOrderUpload({
    ...{ centreId: centreId ?? '', round, reason },
    onAttached(saved) {
      notify('order.attached', { type: 'success' })
      onSaved(saved)
      void queryClient.invalidateQueries()
    },
  })
  const { pending } = upload
  return (
    <Box id="field-orderDocuments" tabIndex={-1}>
      <Typography variant="subtitle2" component="h3">
        {text('field.orderDocuments')}
      </Typography>
      {documents.length === 0 && <Typography variant="body2">{text('order.none')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {documents.map((document) => (
          <OrderLine
            key={document.id}
            document={document}
            onRemove={mayEdit ? () => setAsked(document) : null}
          />
        ))}
      </Box>
      {pending && (
        <PendingOrder order={pending} onRetry={() => upload.send(pending.file)} onDrop={upload.drop} />
      )}
      {mayEdit && centreId === null && <Typography variant="body2">{text('order.afterwards')}</Typography>}
      {mayEdit && centreId !== null && (
        <>
          {needsReason && (
            <TextField
              fullWidth
              margin="normal"
              label={text('order.reason')}
              value={written}
              onChange={({ target }) => setWritten(target.value)}
            />
          )}
          <Button
            variant="outlined"
            startIcon={<UploadIcon />}
            disabled={pending !== null || (needsReason && reason === null)}
            onClick={() => input.current?.click()}
            sx={{ minHeight: 44, mt: 1 }}
          >
            {text('order.choose')}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={text('order.choose')}
            accept="application/pdf"
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) upload.send(file)
              target.value = '' // the same file may be chosen again
            }}
          />
        </>
      )}
      {asked && (
        <ConfirmDialog
          title={text('order.removeTitle', { name: asked.fileName ?? '' })}
          hint={text('order.removeHint')}
          action={text('order.remove')}
          reason={needsReason ? text('order.reason') : undefined}
          danger
          busy={removal.busy}
          refusal={removal.refusal}
          onClose={() => {
            removal.clear()
            setAsked(null)
          }}
          onConfirm={async (field) => {
            if (await removal.remove(asked, field('reason').trim() || null)) setAsked(null)
          }}
        />
      )}
    </Box>
  )
}
