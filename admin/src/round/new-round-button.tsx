import AddIcon from '@mui/icons-material/Add'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../i18n/use-text.ts'

const NewRoundDialog = lazy(() =>
  import('./new-round-dialog.tsx').then((file) => ({ default: file.NewRoundDialog })),
)

export function NewRoundButton() {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="outlined" startIcon={<AddIcon />} className="no-print" onClick={() => setOpen(true)}>
        {text('round.create')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <NewRoundDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
