import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import { Card } from '../ui/card.tsx'

/** What the role finds at the top of its schema. */
export function RootsCard({
  queries,
  mutations,
}: {
  queries: readonly string[]
  mutations: readonly string[]
}) {
  const text = useText()
  return (
    <Card title={text('access.roots')}>
      <Typography variant="subtitle2" component="h3">
        {text('access.queries')}
      </Typography>
      <Typography sx={{ mb: 1.5 }}>{queries.join(', ')}</Typography>
      <Typography variant="subtitle2" component="h3">
        {text('access.mutations')}
      </Typography>
      <Typography>{mutations.join(', ')}</Typography>
    </Card>
  )
}
