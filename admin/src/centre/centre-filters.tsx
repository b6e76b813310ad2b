import { useText } from '../i18n/use-text.ts'
import { DistrictFilter } from '../ui/district-filter.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { SelectFilter } from '../ui/select-filter.tsx'
import { CENTRE_FILTERS } from './centre-filter.ts'
import { KindFilter } from './kind-filter.tsx'

export function CentreFilters() {
  const text = useText()
  return (
    <FilterBar search={<SearchField label={text('list.searchCentre')} />} names={CENTRE_FILTERS}>
      <KindFilter />
      <ProvinceFilter />
      <DistrictFilter />
      <SelectFilter
        name="signed"
        label={text('list.signStatus')}
        options={[
          { value: 'yes', label: text('list.recorded') },
          { value: 'no', label: text('common.notRecorded') },
        ]}
      />
    </FilterBar>
  )
}
