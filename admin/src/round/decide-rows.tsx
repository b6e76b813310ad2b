import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { mayAct } from '../shell/policy.ts'
import { useShell } from '../shell/use-shell.ts'

const ExtendDialog = lazy(() =>
  import('./extend-dialog.tsx').then((file) => ({ default: file.ExtendDialog })),
)
const ExemptDialog = lazy(() =>
  import('./exempt-dialog.tsx').then((file) => ({ default: file.ExemptDialog })),
)

const ACTS = ['extend', 'exempt', 'lift'] as const

interface Props {
  round: string
  /** Global ids of what the chosen rows owe. */
  rows: readonly string[]
  onDone: () => void
}

/** What the Department may decide about the chosen rows of a list at once. */
export function DecideRows({ round, rows, onDone }: Props) {
  const text = useText()
  const [doing, setDoing] = useState<(typeof ACTS)[number] | null>(null)
  if (!mayAct(useShell().viewer, 'Round.exempt')) return null
  const shared = {
    round,
    units: { obligations: [...rows] },
    onClose: () => setDoing(null),
    onDone() {
      setDoing(null)
      onDone()
    },
  }
  return (
    <>
      {ACTS.map((act) => (
        <Button key={act} variant="outlined" onClick={() => setDoing(act)}>
          {text(`round.${act}`)}
        </Button>
      ))}
      <Suspense fallback={null}>
        {doing === 'extend' && <ExtendDialog {...shared} />}
        {(doing === 'exempt' || doing === 'lift') && <ExemptDialog act={doing} {...shared} />}
      </Suspense>
    </>
  )
}
