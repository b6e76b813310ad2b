import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import type { RoundsPageQuery } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'

const EditRoundDialog = lazy(() =>
  import('./edit-round-dialog.tsx').then((file) => ({ default: file.EditRoundDialog })),
)
const ExtendDialog = lazy(() =>
  import('./extend-dialog.tsx').then((file) => ({ default: file.ExtendDialog })),
)
const ExemptDialog = lazy(() =>
  import('./exempt-dialog.tsx').then((file) => ({ default: file.ExemptDialog })),
)
const UnlockDialog = lazy(() =>
  import('./unlock-dialog.tsx').then((file) => ({ default: file.UnlockDialog })),
)

const ACTS = ['edit', 'extend', 'exempt', 'lift', 'unlock'] as const

interface Props {
  round: NonNullable<RoundsPageQuery['round']>
  /** Something was decided. */
  onDone: () => void
}

/** What the Department decides about a round; each decision is shown in numbers before it is made. */
export function RoundActions({ round, onDone }: Props) {
  const text = useText()
  const [doing, setDoing] = useState<(typeof ACTS)[number] | null>(null)
  const close = () => setDoing(null)
  const done = () => {
    close()
    onDone()
  }
  const shared = { round: round.code, onDone: done, onClose: close }
  return (
    <>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {ACTS.filter((act) => act === 'edit' || round.openedAt).map((act) => (
          <Button key={act} variant="outlined" onClick={() => setDoing(act)}>
            {text(`round.${act}`)}
          </Button>
        ))}
      </Box>
      <Suspense fallback={null}>
        {doing === 'edit' && <EditRoundDialog round={round} onDone={done} onClose={close} />}
        {doing === 'extend' && <ExtendDialog {...shared} />}
        {(doing === 'exempt' || doing === 'lift') && <ExemptDialog act={doing} {...shared} />}
        {doing === 'unlock' && <UnlockDialog {...shared} />}
      </Suspense>
    </>
  )
}
