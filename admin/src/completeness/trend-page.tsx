import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { useMemo } from 'react'
import { lastDay } from '../format/date.ts'
import { instantOf, writtenMoment } from '../format/moment.ts'
import { TrendDocument, type TrendQueryVariables } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { NoRound } from '../round/no-round.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import type { ShellRound } from '../shell/use-shell.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { Choice } from '../ui/choice.tsx'
import { Fault } from '../ui/fault.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { AsOfControl } from './as-of-control.tsx'
import { CompareControl } from './compare-control.tsx'
import { ComparedLine } from './compared-line.tsx'
import { ExtensionList } from './extension-list.tsx'
import { type ExtendedDue, extendedDues } from './extensions.ts'
import { TrendChart } from './trend-chart.tsx'
import { linesOf } from './trend-lines.ts'
import type { TrendMark } from './trend-marks.tsx'
import { trendMoments } from './trend-moments.ts'
import { pointsOf } from './trend-point.ts'
import { TrendTable } from './trend-table.tsx'
import { comparedWith, momentOfView, readView, type View } from './view.ts'

/** How the figures grew towards the deadline, as a curve and as a table. */
export default function TrendPage() {
  const round = useRound()
  if (!round) return <NoRound />
  return <TrendOfRound round={round} />
}

function TrendOfRound({ round }: { round: ShellRound }) {
  const text = useText()
  const { get, set } = useAddress()
  const kind = get('kind') === 'JOINT' ? 'JOINT' : 'ASSISTANCE'
  const item = get('item') === 'SIGN' ? 'SIGN' : 'BASIC'
  const [province, asOf, compare] = [get('province'), get('asof'), get('compare')]
  const moments = useMemo(() => trendMoments(round, asOf, Date.now()), [round, asOf])
  const variables: TrendQueryVariables = {
    ...{ round: round.code, kind, item, within: province ? { province } : null },
    ...Object.fromEntries(moments.map((moment, index) => [`t${index}`, momentOfView(moment).asOf])),
    ...comparedWith(compare),
  }
  const { data, error, refetch, isPlaceholderData } = useDocument(TrendDocument, variables, { keep: true })
  const points = data ? pointsOf(data, moments) : []
  const lines = linesOf(points)
  const extended = extendedDues(data?.round?.extensions ?? [], kind, province)
  const marks = useMarks(round, extended, compare)
  return (
    <>
      <PageHead
        title={text('completeness.trend.title')}
        sub={
          <>
            <AsOfLine instant={points.at(-1)?.asOf} />
            <ComparedLine compare={compare} round={round} />
          </>
        }
        actions={
          <>
            <AsOfControl />
            <CompareControl />
          </>
        }
      />
      <FilterBar search={<ProvinceFilter />} names={['province']}>
        <Choice
          label={text('list.kind')}
          value={kind}
          options={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))}
          onChoose={(value) => set({ kind: value })}
        />
        <Choice
          label={text('list.item')}
          value={item}
          options={ITEMS.map((value) => ({ value, label: text(`item.${value}`) }))}
          onChoose={(value) => set({ item: value })}
        />
      </FilterBar>
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {points.length > 0 && (
        <Box
          aria-busy={isPlaceholderData}
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1.1fr) minmax(0, 1fr)' },
            alignItems: 'start',
            '@media print': { display: 'block' },
            opacity: isPlaceholderData ? 0.6 : 1,
          }}
        >
          <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2.5 }, borderRadius: 2 }}>
            <TrendChart points={points} lines={lines} marks={marks} dueAt={round.dueAt} />
            <ExtensionList dues={extended} />
          </Paper>
          <TrendTable
            points={points}
            lines={lines}
            view={{ ...readView(get, round.code), ...ONE_LINE, item }}
          />
        </Box>
      )}
    </>
  )
}

const KINDS = ['ASSISTANCE', 'JOINT'] as const
const ITEMS = ['BASIC', 'SIGN'] as const

/** A moment is one line, of the country or of a province. */
const ONE_LINE = {
  by: 'COUNTRY',
  region: null,
  district: null,
  laoType: null,
} as const satisfies Partial<View>

/** The due date, the later ones, and the moment compared with. */
function useMarks(round: ShellRound, extended: readonly ExtendedDue[], compare: string | null): TrendMark[] {
  const text = useText()
  const language = useLanguage()
  const marks: TrendMark[] = [
    {
      key: 'due',
      at: Date.parse(round.dueAt),
      label: `${text('completeness.trend.due')} ${lastDay(round.dueAt, language)}`,
      colour: 'var(--mui-palette-error-main)',
      dash: '4 3',
    },
    ...extended.map(({ dueAt }) => ({
      key: dueAt,
      at: Date.parse(dueAt),
      label: text('completeness.trend.extended', { day: lastDay(dueAt, language) }),
      colour: 'var(--mui-palette-warning-main)',
      dash: '2 3',
    })),
  ]
  const than = compare === null ? null : instantOf(compare)
  if (compare !== null && than !== null) {
    marks.push({
      key: 'compare',
      at: Date.parse(than),
      label: `${text('completeness.compare.with')} ${writtenMoment(compare, language)}`,
      colour: 'var(--mui-palette-info-main)',
      dash: '6 3',
    })
  }
  return marks
}
