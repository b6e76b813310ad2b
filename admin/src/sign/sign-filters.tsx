import { KindFilter } from '../centre/kind-filter.tsx'
import { useText } from '../i18n/use-text.ts'
import { DistrictFilter } from '../ui/district-filter.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { SelectFilter } from '../ui/select-filter.tsx'
import { SIGN_FILTERS } from './sign-filter.ts'

const STATUSES = ['INSTALLED', 'NOT_INSTALLED'] as const
const POSITIONS = ['FENCE', 'BUILDING_FRONT', 'OTHER'] as const

export function SignFilters() {
  const text = useText()
  return (
    <FilterBar search={<SearchField label={text('list.searchCentre')} />} names={SIGN_FILTERS}>
      <KindFilter />
      <ProvinceFilter />
      <DistrictFilter />
      <SelectFilter
        name="status"
        label={text('field.status')}
        options={STATUSES.map((value) => ({ value, label: text(`signStatus.${value}`) }))}
      />
      <SelectFilter
        name="position"
        label={text('field.position')}
        options={POSITIONS.map((value) => ({ value, label: text(`signPosition.${value}`) }))}
      />
      <SelectFilter
        name="standing"
        label={text('list.standing')}
        usual="yes"
        options={[
          { value: 'yes', label: text('list.standingNow') },
          { value: 'no', label: text('list.formerSigns') },
        ]}
      />
    </FilterBar>
  )
}
