import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useMayMaintain } from '../lao/use-may-maintain.ts'
import { Card } from '../ui/card.tsx'
import { Empty } from '../ui/empty.tsx'
import type { LegalBasis } from './legal-basis.ts'
import { LegalBasisLine } from './legal-basis-line.tsx'

const LegalBasisDialog = lazy(() =>
  import('./legal-basis-dialog.tsx').then((file) => ({ default: file.LegalBasisDialog })),
)
const WithdrawDialog = lazy(() =>
  import('./withdraw-dialog.tsx').then((file) => ({ default: file.WithdrawDialog })),
)

/** What the two kinds of centre rest on, with dates; kept by the Department. */
export function LegalBasisCard({ references }: { references: readonly LegalBasis[] }) {
  const text = useText()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const maintains = useMayMaintain()
  const [doing, setDoing] = useState<{ act: 'edit' | 'withdraw'; basis: LegalBasis } | 'new' | null>(null)
  const close = () => setDoing(null)
  async function done() {
    close()
    await queryClient.invalidateQueries()
    notify('legal.done', { type: 'success' })
  }
  const dialog = { onDone: () => void done(), onClose: close }
  return (
    <Card title={text('legal.title')}>
      {references.length === 0 && <Empty title={text('legal.nothing')}>{text('legal.nothingHint')}</Empty>}
      {references.length > 0 && (
        <Box component="ul" aria-label={text('legal.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {references.map((basis) => (
            <LegalBasisLine
              key={basis.id}
              basis={basis}
              onEdit={maintains ? () => setDoing({ act: 'edit', basis }) : null}
              onWithdraw={maintains ? () => setDoing({ act: 'withdraw', basis }) : null}
            />
          ))}
        </Box>
      )}
      {maintains && (
        <Button className="no-print" variant="outlined" sx={{ mt: 1.5 }} onClick={() => setDoing('new')}>
          {text('legal.add')}
        </Button>
      )}
      <Suspense fallback={null}>
        {doing === 'new' && <LegalBasisDialog basis={null} {...dialog} />}
        {doing !== null && doing !== 'new' && doing.act === 'edit' && (
          <LegalBasisDialog basis={doing.basis} {...dialog} />
        )}
        {doing !== null && doing !== 'new' && doing.act === 'withdraw' && (
          <WithdrawDialog basis={doing.basis} {...dialog} />
        )}
      </Suspense>
    </Card>
  )
}
