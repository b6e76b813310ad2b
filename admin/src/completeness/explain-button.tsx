import InfoIcon from '@mui/icons-material/InfoOutlined'
import IconButton from '@mui/material/IconButton'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { Explained } from './explained.ts'

const ExplainDrawer = lazy(() => import('./explain-drawer.tsx'))

/** Opens the account of a stream's figures. */
export function ExplainButton(explained: Explained) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton
        className="no-print"
        onClick={() => setOpen(true)}
        aria-label={`${text('completeness.explain')}: ${text(`kind.${explained.view.kind}`)}`}
      >
        <InfoIcon />
      </IconButton>
      {open && (
        <Suspense fallback={null}>
          <ExplainDrawer {...explained} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
