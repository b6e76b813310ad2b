import Paper from '@mui/material/Paper'
import Typography from '@mui/material/Typography'
import type { LaoPageQuery } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { ItemStates } from '../ui/item-states.tsx'

type Joint = NonNullable<LaoPageQuery['lao']>['centres']['nodes'][number]

/** The joint centre that serves this LAO: the provincial office's task, shown and not asked. */
export function JointCard({ centre }: { centre: Joint }) {
  const text = useText()
  const unitName = useUnitName()
  const { slot } = centre
  return (
    <Paper variant="outlined" sx={{ p: 2.5, borderRadius: 2, bgcolor: 'action.hover' }}>
      <Typography variant="h2">{text('kind.JOINT')}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
        {text('home.byProvince')}
      </Typography>
      <Typography sx={{ mb: 1 }}>
        {centre.name ?? unitName({ slot: slot ?? null, district: slot?.district ?? null })}
      </Typography>
      <ItemStates obligations={centre.obligations} />
    </Paper>
  )
}
