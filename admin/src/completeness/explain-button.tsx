import InfoIcon from '@mui/icons-material/InfoOutlined'
import IconButton from '@mui/material/IconButton'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { Measure } from './row.ts'
import type { View } from './view.ts'

const ExplainDrawer = lazy(() => import('./explain-drawer.tsx'))

export interface Explained {
  view: View
  basic: Measure
  sign: Measure
  both: Measure
}

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
