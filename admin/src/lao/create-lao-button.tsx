import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useNavigate } from 'react-router'
import { useText } from '../i18n/use-text.ts'
import { useMayMaintain } from './use-may-maintain.ts'

const CreateLaoDialog = lazy(() =>
  import('./create-lao-dialog.tsx').then((file) => ({ default: file.CreateLaoDialog })),
)

/** Enters a new LAO and opens its page. */
export function CreateLaoButton() {
  const text = useText()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  if (!useMayMaintain()) return null
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {text('register.create')}
      </Button>
      <Suspense fallback={null}>
        {open && (
          <CreateLaoDialog onDone={(code) => navigate(`/laos/${code}`)} onClose={() => setOpen(false)} />
        )}
      </Suspense>
    </>
  )
}
