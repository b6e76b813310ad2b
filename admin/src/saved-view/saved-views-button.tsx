import BookmarkIcon from '@mui/icons-material/BookmarkBorderOutlined'
import Button from '@mui/material/Button'
import { lazy, Suspense, useState } from 'react'
import type { SavedScreen } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'

const SavedViewsDialog = lazy(() => import('./saved-views-dialog.tsx'))

interface Props {
  screen: SavedScreen
  /** The name under which the list remembers its columns; nothing where columns cannot be chosen. */
  list?: string
}

/** Opens the views kept of this screen; nothing is asked before. */
export function SavedViewsButton({ screen, list }: Props) {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<BookmarkIcon />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {text('view.button')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SavedViewsDialog screen={screen} list={list ?? null} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
