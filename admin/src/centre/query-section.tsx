import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { ExplainIssueDocument, type WorkflowFragment } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { request } from '../providers/request.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { ItemOnPhone } from './item-on-phone.tsx'
import { useAct } from './use-act.ts'

type Issue = WorkflowFragment['issues'][number]

/** Unusual values: each is corrected in its field, or explained here. */
export function QuerySection({ owed, mayEdit }: { owed: WorkflowFragment; mayEdit: boolean }) {
  const text = useText()
  const language = useLanguage()
  const [chosen, setChosen] = useState<Issue | null>(null)
  const { act, busy, refusal, forget } = useAct()
  const queries = owed.issues.filter(({ rule, state }) => rule.severity === 'QUERY' && state !== 'CLOSED')
  if (queries.length === 0) return null
  async function explain(issue: Issue, explanation: string) {
    const input = { issue: issue.id, version: issue.version, explanation }
    const done = await act(async () => (await request(ExplainIssueDocument, { input })).explainIssue)
    if (done) setChosen(null)
  }
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="subtitle2" component="h3">
        <ItemOnPhone item={owed.item} />
        {text('workflow.queries')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {queries.map((issue) => (
          <li key={issue.id}>
            {language === 'th' ? issue.rule.askTh : issue.rule.askEn}
            {issue.state === 'EXPLAINED' && (
              <Typography variant="body2">
                {text('workflow.explained', { by: issue.explainedBy ?? '–', words: issue.explanation ?? '' })}
              </Typography>
            )}
            {mayEdit && (
              <Box>
                <Button size="small" onClick={() => setChosen(issue)}>
                  {text(issue.state === 'EXPLAINED' ? 'workflow.explainAgain' : 'workflow.explain')}
                </Button>
              </Box>
            )}
          </li>
        ))}
      </Box>
      {chosen && (
        <ConfirmDialog
          title={text('workflow.explain')}
          hint={language === 'th' ? chosen.rule.askTh : chosen.rule.askEn}
          action={text('centre.save')}
          busy={busy}
          refusal={refusal}
          onClose={() => {
            forget()
            setChosen(null)
          }}
          onConfirm={(field) => void explain(chosen, field('explanation'))}
        >
          <TextField
            name="explanation"
            label={text('workflow.explanation')}
            defaultValue={chosen.explanation ?? ''}
            helperText={chosen.state === 'EXPLAINED' ? text('workflow.emptyTakesBack') : undefined}
            slotProps={{ htmlInput: { maxLength: 1000 } }}
            multiline
            autoFocus
          />
        </ConfirmDialog>
      )}
    </Box>
  )
}
