import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { type SavedScreen, SavedViewsDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { SaveViewForm } from './save-view-form.tsx'
import { SavedViewLine } from './saved-view-line.tsx'

interface Props {
  screen: SavedScreen
  list: string | null
  onClose: () => void
}

/** The views of a screen, one's own and shared ones, and the form that keeps the present one. */
export default function SavedViewsDialog({ screen, list, onClose }: Props) {
  const text = useText()
  const { data, error, refetch } = useDocument(SavedViewsDocument, { screen }, { staleTime: 0 })
  const views = data?.savedViews ?? []
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="views-title">
      <DialogTitle id="views-title">{text('view.title')}</DialogTitle>
      <DialogContent>
        {error && <Fault error={error} onRetry={refetch} />}
        {!data && !error && <Loading rows={3} />}
        {data && views.length === 0 && <Typography sx={{ mb: 2 }}>{text('view.none')}</Typography>}
        {views.length > 0 && (
          <ul style={{ listStyle: 'none', margin: '0 0 16px', padding: 0 }}>
            {views.map((view) => (
              <SavedViewLine
                key={`${view.id}-${view.version}`}
                {...{ view, screen, list }}
                onOpened={onClose}
                onChanged={refetch}
              />
            ))}
          </ul>
        )}
        <SaveViewForm screen={screen} list={list} onSaved={refetch} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{text('common.close')}</Button>
      </DialogActions>
    </Dialog>
  )
}
