import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Drawer from '@mui/material/Drawer'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { whole } from '../format/number.ts'
import { OverviewDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { STATES } from '../theme/state-colours.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { NumberLink } from '../ui/number-link.tsx'
import { StateChip } from '../ui/state-chip.tsx'
import type { Explained } from './explained.ts'
import { listHref, type Slice } from './links.ts'
import type { Measure } from './row.ts'
import { overviewVariables, type View } from './view.ts'

const SLICE = {
  CORRECT: 'correct',
  COMPLETE_WITH_ERRORS: 'completeWithErrors',
  INCOMPLETE: 'incomplete',
  NOT_RECORDED: 'notRecorded',
  UNKNOWN: 'unknown',
} as const satisfies Record<string, Slice & keyof Measure>

/** Definition, n and N with their lists, the moment, and the very question asked of the API. */
export default function ExplainDrawer({ view, basic, sign, onClose }: Explained & { onClose: () => void }) {
  const text = useText()
  const question = `${OverviewDocument.toString().trim()}\n\n# variables\n${JSON.stringify(overviewVariables(view), null, 2)}`
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': text('completeness.explainer.title'),
          sx: { width: { xs: '100%', sm: 520 }, p: 3 },
        },
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {text('completeness.explainer.title')}: {text(`kind.${view.kind}`)}
        </Typography>
        <IconButton onClick={onClose} aria-label={text('common.close')}>
          <CloseIcon />
        </IconButton>
      </Box>
      <AsOfLine instant={basic.asOf} />
      <Typography variant="h3" sx={{ mt: 2 }}>
        {text('completeness.explainer.definition')}
      </Typography>
      <Box component="ul" sx={{ pl: 2.5, my: 1, '& li': { mb: 0.5 } }}>
        <li>{text('completeness.explainer.expected', { n: whole(basic.expected) })}</li>
        <li>{text('completeness.explainer.states')}</li>
        <li>{text('completeness.explainer.complete')}</li>
        <li>{text('completeness.explainer.sign')}</li>
        <li>{text('completeness.explainer.worst')}</li>
      </Box>
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {text('completeness.explainer.lists')}
      </Typography>
      <Lists title={text('completeness.basicBar')} measure={basic} view={{ ...view, item: 'BASIC' }} />
      <Lists title={text('completeness.signBar')} measure={sign} view={{ ...view, item: 'SIGN' }} />
      <Box sx={{ display: 'flex', alignItems: 'center', mt: 2 }}>
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
          maxHeight: 320,
          flexShrink: 0,
          overflow: 'auto',
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

function Lists({ title, measure, view }: { title: string; measure: Measure; view: View }) {
  const text = useText()
  return (
    <Box sx={{ mb: 2 }}>
      <Typography variant="subtitle2" component="h4">
        {title} · N = {whole(measure.expected)}
      </Typography>
      {STATES.map((state) => {
        const n = measure[SLICE[state]]
        return (
          <Box key={state} sx={{ display: 'flex', justifyContent: 'space-between', py: 0.25 }}>
            <StateChip state={state} />
            <NumberLink
              value={n}
              to={listHref(view, null, SLICE[state])}
              label={text('completeness.listOf', { n: whole(n), what: text(`state.${state}`), where: title })}
            />
          </Box>
        )
      })}
    </Box>
  )
}
