import { ExportButton } from '../export/export-button.tsx'
import { dayOf } from '../format/date.ts'
import { formatPhone } from '../format/phone.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { useAddress } from '../shell/use-address.ts'
import { useRound } from '../shell/use-round.ts'
import { ColumnChooser } from '../ui/column-chooser.tsx'
import { ItemStates } from '../ui/item-states.tsx'
import type { ListColumn } from '../ui/list-column.ts'
import { ListPage } from '../ui/list-page.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { usePage } from '../ui/use-page.ts'
import { useShownColumns } from '../ui/use-shown-columns.ts'
import { centreFilter } from './centre-filter.ts'
import { CentreFilters } from './centre-filters.tsx'
import type { CentreRow } from './list-centres.ts'
import { usePlaceColumns } from './use-place-columns.tsx'

/** What may truly not exist: a value, ticked as none, or not recorded. */
const MAY_NOT_EXIST = ['hotline', 'fax', 'email', 'website', 'line', 'facebook'] as const

/** Every centre of both kinds that has been recorded. */
export default function CentresPage() {
  const text = useText()
  const language = useLanguage()
  const round = useRound()
  const { get } = useAddress()
  const page = usePage<CentreRow>('centres', {
    filter: centreFilter(get),
    meta: { round: round?.code ?? '' },
    sort: 'NAME',
  })
  const place = usePlaceColumns<CentreRow>({ centreOf: (row) => row, sort: 'NAME' })
  const all: ListColumn<CentreRow>[] = [
    ...place,
    {
      key: 'phone',
      label: text('list.followUp.contact'),
      render: (row) => row.phones.slice(0, 2).map(formatPhone).join(', '),
    },
    ...MAY_NOT_EXIST.map((field) => ({
      key: field,
      label: text(`field.${field}`),
      optional: true,
      render: (row: CentreRow) =>
        row.confirmedNone.includes(field) ? text('common.none') : (row[field] ?? text('common.notRecorded')),
    })),
    {
      key: 'sign',
      nowrap: true,
      label: text('list.signStatus'),
      render: (row) => {
        const status = row.signInstallation?.status
        return status ? text(`signStatus.${status}`) : text('common.notRecorded')
      },
    },
    {
      key: 'states',
      label: text('list.state'),
      render: (row) => <ItemStates obligations={row.obligations} />,
    },
    {
      key: 'updatedAt',
      label: text('list.updatedAt'),
      sort: 'UPDATED_AT',
      render: (row) => dayOf(row.updatedAt, language),
    },
    {
      key: 'recordedBy',
      label: text('list.recordedBy'),
      render: (row) => row.recordedBy ?? null,
      optional: true,
    },
  ]
  const columns = useShownColumns('centres', all)
  return (
    <>
      <PageHead
        title={text('list.centres')}
        actions={
          <>
            <SavedViewsButton screen="CENTRES" list="centres" />
            <ColumnChooser list="centres" columns={all} />
            <ExportButton
              choices={[
                {
                  list: 'centres',
                  label: text('import.kinds.CENTRES'),
                  params: {
                    where: centreFilter(get),
                    orderBy: [{ field: page.field, direction: page.order }],
                  },
                },
                {
                  list: 'signs',
                  label: text('import.kinds.SIGNS'),
                  params: { where: { centre: centreFilter(get) } },
                },
              ]}
            />
          </>
        }
      />
      <CentreFilters />
      <ListPage label={text('list.centres')} columns={columns} page={page} />
    </>
  )
}
