import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Drawer from '@mui/material/Drawer'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useAddress } from '../shell/use-address.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { Choice } from '../ui/choice.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { ExplainedFigures } from './explained-figures.tsx'
import { ExplainedRules } from './explained-rules.tsx'
import { figureDocument, figureQuestion } from './figure-question.ts'
import type { RowPlace } from './row.ts'
import type { View } from './view.ts'

interface Props {
  view: View
  row: RowPlace | null
  where: string
  onClose: () => void
}

/** Definition, n and N with their lists, the rule set, the moment, and the very question that was asked for them. */
export default function ExplainDrawer({ view, row, where, onClose }: Props) {
  const text = useText()
  const { get, set } = useAddress()
  const item = ITEMS.find((each) => each === get('explainItem')) ?? view.item ?? 'BOTH'
  const shown: View = { ...view, item: item === 'BOTH' ? null : item }
  const question = figureQuestion(shown, row)
  const { data, error, refetch } = useDocument(figureDocument(question), {}, { keep: true, key: question })
  const [figure] = data?.completeness ?? []
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': text('completeness.explainer.title'),
          sx: { width: { xs: '100%', sm: 560 }, p: 3 },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {text('completeness.explainer.title')}: {text(`kind.${view.kind}`)} · {where}
        </Typography>
        <IconButton onClick={onClose} aria-label={text('common.close')}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ mb: 1 }}>
        <Choice
          label={text('completeness.item')}
          value={item}
          options={ITEMS.map((value) => ({ value, label: text(`item.${value}`) }))}
          onChoose={(value) => set({ explainItem: value }, { replace: true })}
        />
      </Box>
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && !figure && <Empty title={text('fault.forbidden')} />}
      {figure && (
        <>
          <AsOfLine instant={figure.asOf} />
          <ExplainedFigures figure={figure} view={shown} row={row} />
          <ExplainedRules rules={figure.rules} view={shown} row={row} where={where} />
        </>
      )}
      <Box sx={{ display: 'flex', alignItems: 'center', mt: 2, mb: 0.5 }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {text('completeness.explainer.query')}
        </Typography>
        <CopyButton value={question} />
      </Box>
      <Box
        component="pre"
        tabIndex={0}
        sx={{
          fontSize: '0.8125rem',
          lineHeight: 1.5,
          p: 1.5,
          m: 0,
          whiteSpace: 'pre-wrap',
          borderRadius: 1,
          bgcolor: 'background.default',
          border: 1,
          borderColor: 'divider',
        }}
      >
        {question}
      </Box>
    </Drawer>
  )
}

const ITEMS = ['BASIC', 'SIGN', 'BOTH'] as const
