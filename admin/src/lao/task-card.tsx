import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import { Link as RouterLink } from 'react-router'
import { openPoints, ownPoints, WEIGHTS } from '../centre/owed.ts'
import { lastDay, momentOf } from '../format/date.ts'
import type { OwedFragment } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { isReleased } from '../obligation/is-released.ts'
import { useRecordHref } from '../obligation/use-record-href.ts'
import { PageLink } from '../ui/page-link.tsx'
import { StateChip } from '../ui/state-chip.tsx'

interface Props {
  owed: OwedFragment
  lao: { code: string }
  centreId: string | null
  /** Whether whoever looks at it may record it. */
  mayRecord: boolean
}

/** One of the two things an LAO owes: what must be fixed, explained, is advised; or that nothing is left. */
export function TaskCard({ owed, lao, centreId, mayRecord }: Props) {
  const recordHref = useRecordHref()
  const text = useText()
  const language = useLanguage()
  const points = ownPoints(openPoints([owed]))
  const isOwed = !isReleased(owed.expectation)
  const target = {
    item: owed.item,
    centre: centreId === null ? null : { id: centreId },
    lao: { ...lao, id: '', fullNameTh: '', shortNameTh: '' },
    slot: null,
  }
  return (
    <Paper
      component="section"
      variant="outlined"
      aria-label={text(`item.${owed.item}`)}
      sx={{ p: 2.5, borderRadius: 2 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {text(`item.${owed.item}`)}
        </Typography>
        <StateChip state={owed.state} expectation={owed.expectation} />
      </Box>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1.5 }}>
        {isOwed
          ? `${text(`timeliness.${owed.timeliness}`)} · ${text('shell.roundDue', { day: lastDay(owed.effectiveDueAt, language) })}`
          : text('home.notOwed')}
      </Typography>
      {isOwed && owed.state === 'CORRECT' && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'success.main', mb: 1 }}>
          <CheckCircleIcon />
          <Typography sx={{ fontWeight: 600 }}>
            {text('home.done')}
            {owed.firstCorrectAt && ` · ${momentOf(owed.firstCorrectAt, language)}`}
          </Typography>
        </Box>
      )}
      {WEIGHTS.map((weight) => {
        const group = points.filter((point) => point.weight === weight)
        if (group.length === 0) return null
        return (
          <Box key={weight} sx={{ mb: 1.5 }}>
            <Typography variant="subtitle2" component="h3">
              {text(`centre.weight.${weight}`)} ({group.length})
            </Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {group.map(({ rule }) => (
                <li key={rule.id}>
                  <PageLink to={recordHref(target, rule.field)}>
                    {language === 'en' ? rule.askEn : rule.askTh}
                  </PageLink>
                </li>
              ))}
            </Box>
          </Box>
        )
      })}
      <Button
        className="no-print"
        component={RouterLink}
        to={recordHref(target)}
        variant={mayRecord && isOwed && owed.state !== 'CORRECT' ? 'contained' : 'outlined'}
      >
        {text(mayRecord && owed.state === 'NOT_RECORDED' ? 'home.begin' : 'home.openRecord')}
      </Button>
    </Paper>
  )
}
