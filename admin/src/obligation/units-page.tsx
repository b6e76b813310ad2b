import Typography from '@mui/material/Typography'
import { momentOfView } from '../completeness/view.ts'
import { ExportButton } from '../export/export-button.tsx'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { NoRound } from '../round/no-round.tsx'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { href, roundParam } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { ColumnChooser } from '../ui/column-chooser.tsx'
import { ItemStates } from '../ui/item-states.tsx'
import type { ListColumn } from '../ui/list-column.ts'
import { ListPage } from '../ui/list-page.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { StateChip } from '../ui/state-chip.tsx'
import { usePage } from '../ui/use-page.ts'
import { useShownColumns } from '../ui/use-shown-columns.ts'
import type { UnitRow } from './list-units.ts'
import { ObligationFilters } from './obligation-filters.tsx'
import { UNIT_FILTERS, unitFilter } from './unit-filter.ts'
import { useRecordHref } from './use-record-href.ts'
import { useUnitName } from './use-unit-name.ts'

/** The units behind a number that counts both items at once: each in the worst state of its two. */
export default function UnitsPage() {
  const text = useText()
  const name = useName()
  const unitName = useUnitName()
  const round = useRound()
  const { get } = useAddress()
  const kind = get('kind') === 'JOINT' ? 'JOINT' : 'ASSISTANCE'
  const page = usePage<UnitRow>('units', {
    filter: unitFilter(get),
    meta: { round: round?.code, kind, ...momentOfView(get('asof')) },
    sort: 'PROVINCE',
    enabled: round !== undefined,
  })
  const recordHref = useRecordHref()
  const hrefOf = (row: UnitRow) => {
    if (row.lao) return href(`/laos/${row.lao.code}`, roundParam(round))
    const centre = row.obligations[0]?.centre ?? null
    return recordHref({ item: 'BASIC', centre, lao: null, slot: row.slot ?? null })
  }
  const all: ListColumn<UnitRow>[] = [
    {
      key: 'unit',
      nowrap: true,
      label: text('list.unit'),
      sort: 'NAME',
      render: (row) => (
        <PageLink to={hrefOf(row)}>
          {unitName({ lao: row.lao ?? null, slot: row.slot ?? null, district: row.district ?? null })}
        </PageLink>
      ),
    },
    { key: 'province', label: text('list.province'), sort: 'PROVINCE', render: (row) => name(row.province) },
    {
      key: 'district',
      label: text('list.district'),
      render: (row) => (row.district ? name(row.district) : text('place.provinceLevel')),
    },
    {
      key: 'code',
      label: text('list.code'),
      sort: 'CODE',
      render: (row) => row.lao?.code ?? null,
      optional: true,
    },
    {
      key: 'type',
      label: text('list.type'),
      render: (row) => (row.laoType ? text(`laoType.${row.laoType}`) : null),
    },
    {
      key: 'state',
      label: text('list.worstState'),
      sort: 'STATE',
      render: (row) => <StateChip state={row.state} expectation={row.expectation} />,
    },
    {
      key: 'items',
      label: text('list.itemStates'),
      render: (row) => <ItemStates obligations={row.obligations} />,
    },
    {
      key: 'timeliness',
      nowrap: true,
      label: text('list.timeliness'),
      render: (row) => (row.timeliness ? text(`timeliness.${row.timeliness}`) : null),
    },
  ]
  const columns = useShownColumns('units', all)
  if (!round) return <NoRound />
  return (
    <>
      <PageHead
        title={text('list.units', { kind: text(`kind.${kind}`) })}
        sub={
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {text('list.unitsHint')}
          </Typography>
        }
        actions={
          <>
            <SavedViewsButton screen="UNITS" list="units" />
            <ColumnChooser list="units" columns={all} />
            <ExportButton
              choices={[
                {
                  list: 'units',
                  params: {
                    round: round.code,
                    kind,
                    where: unitFilter(get),
                    orderBy: [{ field: page.field, direction: page.order }],
                    ...momentOfView(get('asof')),
                  },
                },
              ]}
            />
          </>
        }
      />
      <ObligationFilters names={UNIT_FILTERS} />
      <ListPage label={text('list.units', { kind: text(`kind.${kind}`) })} columns={columns} page={page} />
    </>
  )
}
