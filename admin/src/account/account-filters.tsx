import { useText } from '../i18n/use-text.ts'
import { FilterBar } from '../ui/filter-bar.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { SelectFilter } from '../ui/select-filter.tsx'
import { ACCOUNT_FILTERS, PERSON_ROLES, STATUSES } from './account-filter.ts'

export function AccountFilters() {
  const text = useText()
  return (
    <FilterBar search={<SearchField label={text('account.search')} />} names={ACCOUNT_FILTERS}>
      <SelectFilter
        name="status"
        label={text('list.state')}
        options={STATUSES.map((value) => ({ value, label: text(`accountStatus.${value}`) }))}
      />
      <SelectFilter
        name="role"
        label={text('account.role')}
        options={PERSON_ROLES.map((value) => ({ value, label: text(`accountRole.${value}`) }))}
      />
      <ProvinceFilter />
    </FilterBar>
  )
}
