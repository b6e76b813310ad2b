import { ExportButton } from '../export/export-button.tsx'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
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
import { usePage } from '../ui/use-page.ts'
import { useShownColumns } from '../ui/use-shown-columns.ts'
import { CreateLaoButton } from './create-lao-button.tsx'
import { laoFilter } from './lao-filter.ts'
import { LaoFilters } from './lao-filters.tsx'
import type { LaoRow } from './list-laos.ts'

/** Every LAO, found by its name, code, district or province. */
export default function LaosPage() {
  const text = useText()
  const name = useName()
  const round = useRound()
  const { get } = useAddress()
  const page = usePage<LaoRow>('laos', {
    filter: laoFilter(get),
    meta: { round: round?.code ?? '' },
    sort: 'NAME',
  })
  const all: ListColumn<LaoRow>[] = [
    {
      key: 'name',
      nowrap: true,
      label: text('list.lao'),
      sort: 'NAME',
      render: (row) => (
        <PageLink to={href(`/laos/${row.code}`, roundParam(round))}>{row.shortNameTh}</PageLink>
      ),
    },
    { key: 'type', label: text('list.type'), sort: 'TYPE', render: (row) => text(`laoType.${row.type}`) },
    {
      key: 'district',
      label: text('list.district'),
      render: (row) => (row.type === 'PAO' ? text('place.provinceLevel') : name(row.district)),
    },
    { key: 'province', label: text('list.province'), sort: 'PROVINCE', render: (row) => name(row.province) },
    { key: 'code', label: text('list.code'), sort: 'CODE', render: (row) => row.code },
    {
      key: 'states',
      label: text('list.state'),
      render: (row) => <ItemStates obligations={row.obligations} />,
    },
  ]
  const columns = useShownColumns('laos', all)
  return (
    <>
      <PageHead
        title={text('list.laos')}
        actions={
          <>
            <CreateLaoButton />
            <SavedViewsButton screen="LAOS" list="laos" />
            <ColumnChooser list="laos" columns={all} />
            <ExportButton
              choices={[
                {
                  list: 'laos',
                  params: {
                    where: laoFilter(get),
                    orderBy: [{ field: page.field, direction: page.order }],
                    round: round?.code,
                  },
                },
              ]}
            />
          </>
        }
      />
      <LaoFilters />
      <ListPage label={text('list.laos')} columns={columns} page={page} />
    </>
  )
}
