import InfoIcon from '@mui/icons-material/InfoOutlined'
import IconButton from '@mui/material/IconButton'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { RowPlace } from './row.ts'
import type { View } from './view.ts'

const ExplainDrawer = lazy(() => import('./explain-drawer.tsx'))

interface Props {
  view: View
  /** The line whose figures are explained; nothing: those of the whole view. */
  row?: RowPlace | null
  /** What the figures are about, for people who hear the button without its surroundings. */
  where: string
}

/** Opens the account of a figure. */
export function ExplainButton({ view, row = null, where }: Props) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <IconButton
        className="no-print explain"
        size="small"
        onClick={() => setOpen(true)}
        aria-label={`${text('completeness.explain')}: ${text(`kind.${view.kind}`)} ${where}`}
      >
        <InfoIcon fontSize="small" />
      </IconButton>
      {open && (
        <Suspense fallback={null}>
          <ExplainDrawer view={view} row={row} where={where} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
