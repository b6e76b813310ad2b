import DownloadIcon from '@mui/icons-material/DownloadOutlined'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { ExportChoice } from './export-address.ts'

const ExportDialog = lazy(() => import('./export-dialog.tsx'))

/** Takes the list on the screen home, with its filter and its order; several choices are asked about. */
export function ExportButton({ choices }: { choices: readonly [ExportChoice, ...ExportChoice[]] }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadIcon />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {text('export.button')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <ExportDialog choices={choices} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
