import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { useMemo } from 'react'
import { TrendDocument, type TrendQueryVariables } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { Choice } from '../ui/choice.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { TrendChart } from './trend-chart.tsx'
import { trendInstants } from './trend-instants.ts'
import { pointsOf } from './trend-point.ts'
import { TrendTable } from './trend-table.tsx'

/** How the figures grew towards the deadline, as a curve and as a table. */
export default function TrendPage() {
  const text = useText()
  const round = useRound()
  const { get, set } = useAddress()
  const kind = get('kind') === 'JOINT' ? 'JOINT' : 'ASSISTANCE'
  const item = get('item') === 'SIGN' ? 'SIGN' : 'BASIC'
  const province = get('province')
  const variables = useMemo<TrendQueryVariables | null>(() => {
    if (!round) return null
    const instants = trendInstants(round, Date.now())
    const named = Object.fromEntries(instants.map((instant, index) => [`t${index}`, instant]))
    return { round: round.code, kind, item, within: province ? { province } : null, ...named }
  }, [round, kind, item, province])
  const { data, error, refetch } = useDocument(TrendDocument, variables as TrendQueryVariables, {
    enabled: variables !== null,
    keep: true,
  })
  if (!round) return <Empty title={text('completeness.roundNone')} />
  const points = data ? pointsOf(data) : []
  return (
    <>
      <PageHead title={text('completeness.trend.title')} />
      <FilterBar search={<ProvinceFilter />} names={['province']}>
        <Choice
          label={text('list.kind')}
          value={kind}
          options={(['ASSISTANCE', 'JOINT'] as const).map((value) => ({
            value,
            label: text(`kind.${value}`),
          }))}
          onChoose={(value) => set({ kind: value })}
        />
        <Choice
          label={text('list.item')}
          value={item}
          options={(['BASIC', 'SIGN'] as const).map((value) => ({ value, label: text(`item.${value}`) }))}
          onChoose={(value) => set({ item: value })}
        />
      </FilterBar>
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {points.length > 0 && (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { lg: 'minmax(0, 1.25fr) minmax(0, 1fr)' },
            alignItems: 'start',
          }}
        >
          <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2.5 }, borderRadius: 2 }}>
            <TrendChart points={points} dueAt={round.dueAt} />
          </Paper>
          <TrendTable points={points} params={{ round: round.code, kind, item, province }} />
        </Box>
      )}
    </>
  )
}
