import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import type { OwedFragment } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { isDone, type OpenPoint, ownPoints, tabOf } from './owed.ts'

interface Props {
  points: readonly OpenPoint[]
  obligations: readonly Pick<OwedFragment, 'state' | 'expectation'>[]
  onClose: () => void
}

/** After saving: the next open point, one press away, or that nothing is left. */
export function NextStep({ points, obligations, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const { set } = useAddress()
  const next = ownPoints(points).find((point) => point.weight !== 'advice')
  return (
    <Alert
      severity="success"
      role="status"
      onClose={onClose}
      sx={{ mb: 2, flexWrap: 'wrap', '& .MuiAlert-message': { flex: '1 1 200px' } }}
      action={
        next && (
          <Button
            color="inherit"
            sx={{ whiteSpace: 'nowrap' }}
            onClick={() => set({ tab: tabOf(next.rule.field, next.item), field: next.rule.field })}
          >
            {text('centre.goNext')}
          </Button>
        )
      }
    >
      {next
        ? text('centre.savedNext', { next: language === 'en' ? next.rule.askEn : next.rule.askTh })
        : text(isDone(obligations) ? 'centre.savedDone' : 'workflow.done')}
    </Alert>
  )
}
