import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { momentOf } from '../format/date.ts'
import { HistoryDocument, type HistoryQuery } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { fieldLabel } from './field-label.ts'
import { shownValue } from './shown-value.ts'

const STEP = 25

/** Who, when, from → to, on behalf of whom and why; the latest first. */
export default function HistoryTab({ centre }: { centre: string }) {
  const text = useText()
  const [first, setFirst] = useState(STEP)
  const { data, error, refetch } = useDocument(HistoryDocument, { centre, first, offset: 0 }, { keep: true })
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { nodes, totalCount } = data.changes
  if (totalCount === 0) return <Typography>{text('centre.noHistory')}</Typography>
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {nodes.map((change) => (
        <Entry key={change.id} change={change} />
      ))}
      {nodes.length < totalCount && (
        <li>
          <Button onClick={() => setFirst(first + STEP)}>{text('common.more')}</Button>
        </li>
      )}
    </Box>
  )
}

function Entry({ change }: { change: HistoryQuery['changes']['nodes'][number] }) {
  const text = useText()
  const language = useLanguage()
  return (
    <Box component="li" sx={{ borderLeft: '3px solid', borderColor: 'divider', pl: 2, pb: 2 }}>
      <Typography variant="subtitle2" component="p">
        {momentOf(change.at, language)} · {change.actor ?? text('centre.system')}
      </Typography>
      {change.onBehalfOf && (
        <Typography variant="body2">{text('centre.onBehalfOf', { name: change.onBehalfOf })}</Typography>
      )}
      {change.reason && (
        <Typography variant="body2">{text('centre.because', { reason: change.reason })}</Typography>
      )}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {(change.fields ?? []).map(({ field, from, to }) => (
          <li key={field}>
            {fieldLabel(text, field)}: {shown(from)} → <b>{shown(to)}</b>
          </li>
        ))}
      </Box>
    </Box>
  )
  function shown(value: string | null | undefined): string {
    return shownValue(readStored(value), text, language)
  }
}

/** The history gives texts as they are, lists and objects as JSON. */
function readStored(value: string | null | undefined): unknown {
  if (!value) return null
  return /^[[{]/.test(value) ? JSON.parse(value) : value
}
