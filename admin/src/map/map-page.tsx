import Box from '@mui/material/Box'
import Paper from '@mui/material/Paper'
import { AsOfControl } from '../completeness/as-of-control.tsx'
import { momentOfView } from '../completeness/view.ts'
import { ProvinceMapDocument } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useDocument } from '../providers/use-document.ts'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { AsOfLine } from '../ui/as-of-line.tsx'
import { Choice } from '../ui/choice.tsx'
import { Empty } from '../ui/empty.tsx'
import { Fault } from '../ui/fault.tsx'
import { Loading } from '../ui/loading.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapTable } from './map-table.tsx'
import { ProvinceOutlines } from './province-outlines.tsx'
import { shades } from './shade.ts'

/** The provinces as a picture beside their table, never instead of it. */
export default function MapPage() {
  const text = useText()
  const round = useRound()
  const { get, set } = useAddress()
  const kind = get('kind') === 'JOINT' ? 'JOINT' : 'ASSISTANCE'
  const item = get('item') === 'SIGN' ? 'SIGN' : 'BASIC'
  const by = get('shade') === 'missing' ? 'missing' : 'percent'
  const asof = get('asof')
  const { data, error, refetch } = useDocument(
    ProvinceMapDocument,
    { round: round?.code ?? '', kind, item, ...momentOfView(asof) },
    { enabled: round !== undefined, keep: true },
  )
  if (!round) return <Empty title={text('completeness.roundNone')} />
  const rows = data?.completeness ?? []
  const scale = shades(rows, by)
  const params = { round: round.code, kind, item, asof }
  return (
    <>
      <PageHead
        title={text('completeness.map.title')}
        sub={<AsOfLine instant={rows[0]?.asOf} />}
        actions={
          <>
            <AsOfControl />
            <SavedViewsButton screen="MAP" />
          </>
        }
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2 }}>
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
        <Choice
          label={text('completeness.map.shade')}
          value={by}
          options={[
            { value: 'percent', label: text('completeness.map.byPercent') },
            { value: 'missing', label: text('completeness.map.byMissing') },
          ]}
          onChoose={(value) => set({ shade: value })}
        />
      </Box>
      {error && <Fault error={error} onRetry={refetch} />}
      {!data && !error && <Loading />}
      {data && (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            gridTemplateColumns: { md: 'minmax(280px, 440px) 1fr' },
            alignItems: 'start',
          }}
        >
          <Paper variant="outlined" sx={{ p: 2, borderRadius: 2 }}>
            <ProvinceOutlines rows={rows} scale={scale} params={params} />
            <MapLegend scale={scale} by={by} />
          </Paper>
          <MapTable rows={rows} by={by} params={params} scale={scale} />
        </Box>
      )}
    </>
  )
}
