import InfoIcon from '@mui/icons-material/InfoOutlined'
import IconButton from '@mui/material/IconButton'
import { lazy, Suspense } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
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

/** Opens the account of a figure; whoever is sent the address sees it, too, and the way back closes it. */
export function ExplainButton({ view, row = null, where }: Props) {
  const text = useText()
  const { get, set } = useAddress()
  const own = explained(view, row)
  return (
    <>
      <IconButton
        className="no-print explain"
        size="small"
        onClick={() => set({ explain: own })}
        aria-label={`${text('completeness.explain')}: ${text(`kind.${view.kind}`)} ${where}`}
      >
        <InfoIcon fontSize="small" />
      </IconButton>
      {get('explain') === own && (
        <Suspense fallback={null}>
          <ExplainDrawer
            {...{ view, row, where }}
            onClose={() => set({ explain: null, explainItem: null }, { replace: true })}
          />
        </Suspense>
      )}
    </>
  )
}

/** Which of the figures on a screen: `ASSISTANCE.BASIC.30`, and of which moment where it shows several. */
function explained({ kind, item, province, asOf }: View, row: RowPlace | null): string {
  return [kind, item ?? 'BOTH', province, row?.key, asOf].filter(Boolean).join('.')
}
