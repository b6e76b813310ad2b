import UndoIcon from '@mui/icons-material/UndoOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { momentOf } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { askRoute } from '../providers/ask-route.ts'
import { useRoute } from '../providers/use-route.ts'
import { Card } from '../ui/card.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { CountsLine } from './counts-line.tsx'
import { FileRefusal } from './file-refusal.tsx'
import { LineList } from './line-list.tsx'
import type { Receipt } from './receipt.ts'
import { UndoDialog } from './undo-dialog.tsx'

/** What one import did, row by row, and taking it back. */
export default function ReceiptPage() {
  const { id = '' } = useParams()
  const { data, error, refetch } = useRoute<Receipt>(`/import/receipts/${id}`)
  if (error) return <Fault error={error} onRetry={refetch} />
  return data ? <ReceiptView key={data.id} receipt={data} /> : <Loading />
}

function ReceiptView({ receipt }: { receipt: Receipt }) {
  const text = useText()
  const language = useLanguage()
  const navigate = useNavigate()
  const [tried, setTried] = useState<Receipt | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { outcome, undoes, undoneBy, kind } = receipt
  const undoable =
    outcome === 'ACCEPTED' && !receipt.dryRun && undoes === null && undoneBy === null && kind !== 'REGISTER'
  const tryUndo = () =>
    askRoute<Receipt>(`/import/receipts/${receipt.id}/undo`, { dryRun: true, skipRefused: true }).then(
      setTried,
      setError,
    )
  return (
    <>
      <PageHead
        title={receipt.file.name}
        crumbs={[{ label: text('import.title'), to: '/imports' }, { label: receipt.file.name }]}
        sub={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {[
              undoes === null ? text(`import.kinds.${kind}`) : text('import.isUndo'),
              momentOf(receipt.startedAt, language),
              receipt.actor,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        }
        actions={
          undoable && (
            <Button variant="outlined" color="error" startIcon={<UndoIcon />} onClick={() => void tryUndo()}>
              {text('import.undo')}
            </Button>
          )
        }
      />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {error !== null && <FileRefusal error={error} />}
        <Alert severity={outcome === 'ACCEPTED' ? 'success' : 'error'}>
          {text(undoes !== null && outcome === 'ACCEPTED' ? 'import.undone' : `import.outcomes.${outcome}`)} ·{' '}
          {text('import.receiptId', { id: receipt.id })}{' '}
          {undoes !== null && <PageLink to={`/imports/${undoes}`}>{text('import.toOriginal')}</PageLink>}
          {undoneBy !== null && (
            <>
              {text('import.undone')} <PageLink to={`/imports/${undoneBy}`}>{text('import.toUndo')}</PageLink>
            </>
          )}
        </Alert>
        <Card title={text('import.receipt')}>
          <CountsLine counts={receipt.counts} />
          <LineList receipt={receipt} />
        </Card>
      </Box>
      {tried && (
        <UndoDialog
          tried={tried}
          onClose={() => setTried(null)}
          onDone={(undo) => void navigate(`/imports/${undo.id}`)}
        />
      )}
    </>
  )
}
