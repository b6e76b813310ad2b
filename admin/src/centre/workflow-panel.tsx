import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { RecordWorkflowDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { AssuranceSection } from './assurance-section.tsx'
import { QuerySection } from './query-section.tsx'

interface Props {
  centre: string
  round: string
  mayEdit: boolean
  mayJudge: boolean
}

/** Queries to explain, and what people said of the record, item by item. */
export default function WorkflowPanel({ centre, round, mayEdit, mayJudge }: Props) {
  const text = useText()
  const { data, error, refetch } = useDocument(RecordWorkflowDocument, { centre, round })
  if (error) return <Fault error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const { kind = 'ASSISTANCE', obligations = [] } = data.centre ?? {}
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' }, mt: 3 }}>
      {obligations.map((owed) => (
        <Box key={owed.id} component="section" aria-label={text(`item.${owed.item}`)} sx={{ minWidth: 0 }}>
          {owed.writable === false && (
            <Typography variant="body2" sx={{ mb: 1 }}>
              {text('workflow.closed')}
            </Typography>
          )}
          <QuerySection owed={owed} mayEdit={mayEdit && owed.writable !== false} />
          <AssuranceSection
            owed={owed}
            kind={kind}
            mayEdit={mayEdit && owed.writable !== false}
            mayJudge={mayJudge && owed.writable !== false}
          />
        </Box>
      ))}
    </Box>
  )
}
