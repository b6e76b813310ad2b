import { useText } from '../i18n/use-text.ts'
import { DistrictFilter } from '../ui/district-filter.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { SelectFilter } from '../ui/select-filter.tsx'
import { LAO_FILTERS } from './lao-filter.ts'
import { LAO_TYPES } from './lao-types.ts'

export function LaoFilters() {
  const text = useText()
  return (
    <FilterBar search={<SearchField label={text('list.searchLao')} />} names={LAO_FILTERS}>
      <ProvinceFilter />
      <DistrictFilter />
      <SelectFilter
        name="laoType"
        label={text('list.type')}
        options={LAO_TYPES.map((value) => ({ value, label: text(`laoType.${value}`) }))}
      />
      <SelectFilter
        name="centre"
        label={text('list.kind')}
        options={[
          { value: 'yes', label: text('list.hasCentre') },
          { value: 'no', label: text('list.noCentre') },
        ]}
      />
      <SelectFilter
        name="ended"
        label={text('list.existence')}
        options={[{ value: 'yes', label: text('list.showEnded') }]}
      />
    </FilterBar>
  )
}
