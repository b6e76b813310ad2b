import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useRoute } from '../providers/use-route.ts'
import { Choice } from '../ui/choice.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { type ExportChoice, exportAddress } from './export-address.ts'

interface Described {
  rows: number
  columns: { field: string; th: string; en: string }[]
}

/** Lists whose file can be edited and imported again. */
const EDITABLE = ['centres', 'signs']

interface Props {
  choices: readonly [ExportChoice, ...ExportChoice[]]
  onClose: () => void
}

/** Says how many rows and which columns the file will have, before it is fetched. */
export default function ExportDialog({ choices, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const [list, setList] = useState(choices[0].list)
  const choice = choices.find((each) => each.list === list) ?? choices[0]
  const { data, error, refetch } = useRoute<Described>(exportAddress(choice, '', language))
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="export-title">
      <DialogTitle id="export-title">{text('export.title')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        {choices.length > 1 && (
          <Choice
            label={text('export.what')}
            value={list}
            options={choices.map((each) => ({ value: each.list, label: each.label ?? each.list }))}
            onChoose={setList}
          />
        )}
        {error && <Fault error={error} onRetry={refetch} />}
        {!data && !error && <Loading rows={3} />}
        {data && (
          <>
            <Typography sx={{ fontWeight: 600 }}>
              {text('export.size', { rows: whole(data.rows), columns: whole(data.columns.length) })}
            </Typography>
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {data.columns.map((column) => column[language]).join(' · ')}
            </Typography>
            <Typography variant="body2">
              {text('export.honours')} {EDITABLE.includes(list) && text('export.editable')}
            </Typography>
          </>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>{text('common.cancel')}</Button>
        {data && (
          <>
            <Button href={exportAddress(choice, '.csv', language)} download variant="outlined">
              CSV
            </Button>
            <Button href={exportAddress(choice, '.xlsx', language)} download variant="contained">
              {text('export.excel')}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  )
}
