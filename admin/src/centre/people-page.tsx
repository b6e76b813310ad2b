import { ExportButton } from '../export/export-button.tsx'
import { useText } from '../i18n/use-text.ts'
import { SavedViewsButton } from '../saved-view/saved-views-button.tsx'
import { useAddress } from '../shell/use-address.ts'
import { ColumnChooser } from '../ui/column-chooser.tsx'
import { DistrictFilter } from '../ui/district-filter.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import type { ListColumn } from '../ui/list-column.ts'
import { ListPage } from '../ui/list-page.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { SelectFilter } from '../ui/select-filter.tsx'
import { usePage } from '../ui/use-page.ts'
import { useShownColumns } from '../ui/use-shown-columns.ts'
import { KindFilter } from './kind-filter.tsx'
import type { PeopleRow } from './list-people.ts'
import { PEOPLE_FILTERS, peopleFilter } from './people-filter.ts'
import { peopleOfRole } from './people-of-role.tsx'
import { usePlaceColumns } from './use-place-columns.tsx'

const ROLES = ['HEAD', 'COORDINATOR', 'OFFICER'] as const

/** Who leads the centres and who is asked for there, as far as the viewer may see; their own numbers stand in the record. */
export default function PeoplePage() {
  const text = useText()
  const { get } = useAddress()
  const filter = peopleFilter(get)
  const page = usePage<PeopleRow>('people', { filter, meta: {}, sort: 'NAME' })
  const place = usePlaceColumns<PeopleRow>({ centreOf: (row) => row, tab: 'people', sort: 'NAME' })
  const all: ListColumn<PeopleRow>[] = [
    ...place,
    ...ROLES.map((role) => ({
      key: role,
      label: text(`role.${role}`),
      render: ({ people }: PeopleRow) => peopleOfRole(text, people, role),
    })),
  ]
  const columns = useShownColumns('people', all)
  const orderBy = [{ field: page.field, direction: page.order }]
  return (
    <>
      <PageHead
        title={text('list.people')}
        actions={
          <>
            <SavedViewsButton screen="PEOPLE" list="people" />
            <ColumnChooser list="people" columns={all} />
            <ExportButton
              choices={[
                { list: 'centres', label: text('import.kinds.CENTRES'), params: { where: filter, orderBy } },
              ]}
            />
          </>
        }
      />
      <FilterBar search={<SearchField label={text('list.searchPerson')} />} names={PEOPLE_FILTERS}>
        <KindFilter />
        <ProvinceFilter />
        <DistrictFilter />
        <SelectFilter
          name="role"
          label={text('field.role')}
          options={ROLES.map((value) => ({ value, label: text(`role.${value}`) }))}
        />
      </FilterBar>
      <ListPage label={text('list.people')} columns={columns} page={page} />
    </>
  )
}
