import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { OwedFragment } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { isReleased } from '../obligation/is-released.ts'
import { useAddress } from '../shell/use-address.ts'
import { StateChip } from '../ui/state-chip.tsx'
import { type OpenPoint, ownPoints, tabOf, WEIGHTS } from './owed.ts'

interface Props {
  points: readonly OpenPoint[]
  /** That nothing is asked may mean that it is done, that it is not owed, or that nobody could tell. */
  obligations: readonly Pick<OwedFragment, 'state' | 'expectation'>[]
}

/** What is still asked of this record, grouped by how pressing it is; pressing one opens its field. */
export function Checklist({ points, obligations }: Props) {
  const text = useText()
  const own = ownPoints(points)
  if (own.length === 0) {
    const owed = obligations.filter(({ expectation }) => !isReleased(expectation))
    if (owed.length === 0)
      return (
        <Typography>{text(obligations.length === 0 ? 'centre.noObligation' : 'home.notOwed')}</Typography>
      )
    const open = owed.find(({ state }) => state !== 'CORRECT')
    if (open) return <StateChip state={open.state} />
    return (
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'success.main' }}>
        <CheckCircleIcon />
        <Typography sx={{ fontWeight: 600 }}>{text('home.done')}</Typography>
      </Box>
    )
  }
  return WEIGHTS.map((weight) => {
    const group = own.filter((point) => point.weight === weight)
    if (group.length === 0) return null
    return (
      <Box key={weight} sx={{ mb: 2 }}>
        <Typography variant="subtitle2" component="h3">
          {text(`centre.weight.${weight}`)} ({group.length})
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {group.map((point) => (
            <li key={point.rule.id}>
              <PointButton point={point} />
            </li>
          ))}
        </Box>
      </Box>
    )
  })
}

function PointButton({ point }: { point: OpenPoint }) {
  const language = useLanguage()
  const { set } = useAddress()
  const { rule } = point
  return (
    <Box
      component="button"
      type="button"
      onClick={() => set({ tab: tabOf(rule.field, point.item), field: rule.field })}
      sx={{
        all: 'unset',
        display: 'block',
        width: '100%',
        boxSizing: 'border-box',
        cursor: 'pointer',
        py: 0.75,
        px: 1,
        borderRadius: 1,
        fontSize: '0.9375rem',
        lineHeight: 1.55,
        borderLeft: '3px solid',
        borderLeftColor: point.weight === 'advice' ? 'divider' : 'warning.main',
        mb: 0.5,
        '&:hover': { bgcolor: 'action.hover' },
        '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    >
      {language === 'en' ? rule.askEn : rule.askTh}
    </Box>
  )
}
