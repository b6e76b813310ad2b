import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { askRoute } from '../providers/ask-route.ts'
import { useHoldPage } from '../sign-in/use-hold-page.ts'
import { Card } from '../ui/card.tsx'
import { CountsLine } from './counts-line.tsx'
import { FileRefusal } from './file-refusal.tsx'
import { LineList } from './line-list.tsx'
import { MappingFields } from './mapping-fields.tsx'
import { isRefusedWhole, obstacleOf } from './obstacle.ts'
import { QuestionFields } from './question-fields.tsx'
import { NO_WISHES, type Preview, type Receipt, type Wishes } from './receipt.ts'
import { RunProgress } from './run-progress.tsx'

const OBSTACLE = 'import-obstacle'

/** What a file would do, row by row; what to say before it may; and doing it. */
export function PreviewView({ first, onLeave }: { first: Preview; onLeave: () => void }) {
  const text = useText()
  const navigate = useNavigate()
  useHoldPage(true)
  const [preview, setPreview] = useState(first)
  const [wishes, setWishes] = useState<Wishes>(NO_WISHES)
  const [busy, setBusy] = useState<'check' | 'apply' | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { receipt, upload, reasonRequired } = preview
  const wish = (part: Partial<Wishes>) => setWishes({ ...wishes, ...part })
  const conflicts = receipt.groups.some(
    ({ code }) => code === 'CHANGED_SINCE_EXPORT' || code === 'OVERWRITES',
  )
  const { created, changed, ended, refused } = receipt.counts
  const rows = created + changed + ended
  const obstacle = obstacleOf(preview, wishes)

  const run = async (what: 'check' | 'apply', sent: Wishes) => {
    setBusy(what)
    setError(null)
    try {
      if (what === 'check') setPreview(await askRoute<Preview>(`/import/uploads/${upload}/preview`, sent))
      else {
        const done = await askRoute<Receipt>(`/import/uploads/${upload}/apply`, sent)
        await navigate(`/imports/${done.id}`)
      }
    } catch (cause) {
      setError(cause)
    } finally {
      setBusy(null)
    }
  }
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Card title={text('import.preview', { name: receipt.file.name })}>
        <Alert severity="info" sx={{ mb: 2 }}>
          {text('import.nothingYet')}
        </Alert>
        <CountsLine counts={receipt.counts} />
        <LineList key={receipt.id} receipt={receipt} />
      </Card>
      <MappingFields receipt={receipt} mapping={wishes.mapping} onChange={(mapping) => wish({ mapping })} />
      <QuestionFields receipt={receipt} answers={wishes.answers} onChange={(answers) => wish({ answers })} />
      {(Object.keys(wishes.mapping).length > 0 || Object.keys(wishes.answers).length > 0) && (
        <Button
          variant="outlined"
          loading={busy === 'check'}
          onClick={() => void run('check', wishes)}
          sx={{ justifySelf: 'start' }}
        >
          {text('import.checkAgain')}
        </Button>
      )}
      <Box sx={{ display: 'grid', gap: 1 }}>
        {refused > 0 && !isRefusedWhole(preview) && (
          <FormControlLabel
            control={
              <Checkbox
                checked={wishes.skipRefused}
                onChange={(_event, skipRefused) => wish({ skipRefused })}
              />
            }
            label={text('import.skipRefused')}
          />
        )}
        {conflicts && (
          <FormControlLabel
            control={
              <Checkbox
                checked={wishes.overwrite}
                onChange={(_event, overwrite) => {
                  wish({ overwrite })
                  void run('check', { ...wishes, overwrite })
                }}
              />
            }
            label={text('import.overwrite')}
          />
        )}
        {reasonRequired && (
          <TextField
            label={text('import.reason')}
            required
            value={wishes.reason ?? ''}
            onChange={(event) => wish({ reason: event.target.value === '' ? null : event.target.value })}
            sx={{ maxWidth: 640 }}
          />
        )}
        <Typography variant="body2">
          {text(receipt.kind === 'REGISTER' ? 'import.applyHintRegister' : 'import.applyHint')}
        </Typography>
        {error !== null && <FileRefusal error={error} />}
        {busy === 'apply' && <RunProgress upload={upload} />}
        {obstacle && (
          <Typography id={OBSTACLE} variant="body2" color="warning.main">
            {text(`import.obstacles.${obstacle}`)}
          </Typography>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            variant="contained"
            disabled={obstacle !== null}
            aria-describedby={obstacle ? OBSTACLE : undefined}
            loading={busy === 'apply'}
            onClick={() => void run('apply', wishes)}
          >
            {text('import.apply', { n: whole(rows) })}
          </Button>
          <Button onClick={onLeave}>{text('import.another')}</Button>
        </Box>
      </Box>
    </Box>
  )
}
