import Button from '@mui/material/Button'
import { useQueryClient } from '@tanstack/react-query'
import { useNotify } from 'ra-core'
import { lazy, Suspense, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { LaoPageQuery } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useMayMaintain } from './use-may-maintain.ts'

const AmendLaoDialog = lazy(() =>
  import('./amend-lao-dialog.tsx').then((file) => ({ default: file.AmendLaoDialog })),
)
const EndLaosDialog = lazy(() =>
  import('./end-laos-dialog.tsx').then((file) => ({ default: file.EndLaosDialog })),
)

/** What the Department does with an LAO of the register; nothing with one that has ended. */
export function LaoActs({ lao }: { lao: NonNullable<LaoPageQuery['lao']> }) {
  const text = useText()
  const notify = useNotify()
  const navigate = useNavigate()
  const { search } = useLocation()
  const queryClient = useQueryClient()
  const [doing, setDoing] = useState<'amend' | 'end' | null>(null)
  if (!useMayMaintain() || lao.endedOn) return null
  const close = () => setDoing(null)
  async function done(code: string) {
    close()
    notify('register.done', { type: 'success' })
    // It may have a new code, and its page a new address.
    if (code !== lao.code) navigate(`/laos/${code}${search}`, { replace: true })
    await queryClient.invalidateQueries()
  }
  return (
    <>
      <Button variant="outlined" onClick={() => setDoing('amend')}>
        {text('register.amend')}
      </Button>
      <Button variant="outlined" color="error" onClick={() => setDoing('end')}>
        {text('register.end')}
      </Button>
      <Suspense fallback={null}>
        {doing === 'amend' && <AmendLaoDialog lao={lao} onDone={(code) => void done(code)} onClose={close} />}
        {doing === 'end' && <EndLaosDialog lao={lao} onDone={() => void done(lao.code)} onClose={close} />}
      </Suspense>
    </>
  )
}
