import { useText } from '../i18n/use-text.ts'
import { LAO_TYPES } from '../lao/lao-types.ts'
import { STATES } from '../theme/state-colours.ts'
import { DistrictFilter } from '../ui/district-filter.tsx'
import { FilterBar } from '../ui/filter-bar.tsx'
import { ProvinceFilter } from '../ui/province-filter.tsx'
import { SearchField } from '../ui/search-field.tsx'
import { SelectFilter } from '../ui/select-filter.tsx'
import { FilterChips } from './filter-chips.tsx'
import type { RuleNames } from './list-obligations.ts'
import { OBLIGATION_FILTERS } from './obligation-filter.ts'

const KINDS = ['ASSISTANCE', 'JOINT'] as const
const ITEMS = ['BASIC', 'SIGN'] as const
const OUTCOMES = ['REACHED', 'PROMISED', 'UNREACHABLE'] as const
const TIMES = ['NOT_YET_DUE', 'ON_TIME', 'LATE', 'OVERDUE'] as const

interface Props {
  /** The parameters this list knows. */
  names?: readonly string[]
  /** To name the one it is narrowed by. */
  rules?: RuleNames | undefined
}

export function ObligationFilters({ names = OBLIGATION_FILTERS, rules }: Props) {
  const text = useText()
  return (
    <>
      <FilterBar search={<SearchField label={text('list.searchLao')} />} names={names}>
        <SelectFilter
          name="kind"
          label={text('list.kind')}
          options={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))}
        />
        {names.includes('item') && (
          <SelectFilter
            name="item"
            label={text('list.item')}
            options={ITEMS.map((value) => ({ value, label: text(`item.${value}`) }))}
          />
        )}
        <SelectFilter
          name="state"
          label={text('list.state')}
          options={STATES.map((value) => ({ value, label: text(`state.${value}`) }))}
        />
        <SelectFilter
          name="timeliness"
          label={text('list.timeliness')}
          options={TIMES.map((value) => ({ value, label: text(`timeliness.${value}`) }))}
        />
        {names.includes('contact') && (
          <SelectFilter
            name="contact"
            label={text('contact.title')}
            options={OUTCOMES.map((value) => ({ value, label: text(`contact.outcome.${value}`) }))}
          />
        )}
        <ProvinceFilter />
        <DistrictFilter />
        <SelectFilter
          name="laoType"
          label={text('list.type')}
          options={LAO_TYPES.map((value) => ({ value, label: text(`laoType.${value}`) }))}
        />
      </FilterBar>
      <FilterChips rules={rules} />
    </>
  )
}
