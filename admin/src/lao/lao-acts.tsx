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

const ResumeLaoDialog = lazy(() =>
  import('./resume-lao-dialog.tsx').then((file) => ({ default: file.ResumeLaoDialog })),
)

/** What the Department does with an LAO of the register; with one that has ended, take that back. */
export function LaoActs({ lao }: { lao: NonNullable<LaoPageQuery['lao']> }) {
  const text = useText()
  const notify = useNotify()
  const navigate = useNavigate()
  const { search } = useLocation()
  const queryClient = useQueryClient()
  const [doing, setDoing] = useState<'amend' | 'end' | 'resume' | null>(null)
  if (!useMayMaintain()) return null
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
      {lao.endedOn ? (
        <Button variant="outlined" onClick={() => setDoing('resume')}>
          {text('register.resume')}
        </Button>
      ) : (
        <>
          <Button variant="outlined" onClick={() => setDoing('amend')}>
            {text('register.amend')}
          </Button>
          <Button variant="outlined" color="error" onClick={() => setDoing('end')}>
            {text('register.end')}
          </Button>
        </>
      )}
      <Suspense fallback={null}>
        {doing === 'amend' && <AmendLaoDialog lao={lao} onDone={(code) => void done(code)} onClose={close} />}
        {doing === 'resume' && (
          <ResumeLaoDialog lao={lao} onDone={() => void done(lao.code)} onClose={close} />
        )}
        {doing === 'end' && <EndLaosDialog lao={lao} onDone={() => void done(lao.code)} onClose={close} />}
      </Suspense>
    </>
  )
}
