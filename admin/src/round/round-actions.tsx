import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import type { RoundsPageQuery } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'

const EditRoundDialog = lazy(() =>
  import('./edit-round-dialog.tsx').then((file) => ({ default: file.EditRoundDialog })),
)
const OpenRoundDialog = lazy(() =>
  import('./open-round-dialog.tsx').then((file) => ({ default: file.OpenRoundDialog })),
)
const DeleteRoundDialog = lazy(() =>
  import('./delete-round-dialog.tsx').then((file) => ({ default: file.DeleteRoundDialog })),
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

const BEFORE = ['open', 'edit', 'delete'] as const
const AFTER = ['edit', 'extend', 'exempt', 'lift', 'unlock'] as const
type Act = (typeof BEFORE | typeof AFTER)[number]

interface Props {
  round: NonNullable<RoundsPageQuery['round']>
  /** Something was decided. */
  onDone: () => void
}

/** What the Department decides about a round; each decision is shown in numbers before it is made. */
export function RoundActions({ round, onDone }: Props) {
  const text = useText()
  const [doing, setDoing] = useState<Act | null>(null)
  const close = () => setDoing(null)
  const done = () => {
    close()
    onDone()
  }
  const shared = { round: round.code, onDone: done, onClose: close }
  return (
    <>
      <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {(round.openedAt ? AFTER : BEFORE).map((act) => (
          <Button key={act} variant={act === 'open' ? 'contained' : 'outlined'} onClick={() => setDoing(act)}>
            {text(`round.${act}`)}
          </Button>
        ))}
      </Box>
      <Suspense fallback={null}>
        {doing === 'edit' && <EditRoundDialog round={round} onDone={done} onClose={close} />}
        {doing === 'delete' && <DeleteRoundDialog round={round} onClose={close} />}
        {doing === 'open' && <OpenRoundDialog {...shared} />}
        {doing === 'extend' && <ExtendDialog {...shared} />}
        {(doing === 'exempt' || doing === 'lift') && <ExemptDialog act={doing} {...shared} />}
        {doing === 'unlock' && <UnlockDialog {...shared} />}
      </Suspense>
    </>
  )
}
