import { useText } from '../i18n/use-text.ts'
import { SelectFilter } from '../ui/select-filter.tsx'

const KINDS = ['ASSISTANCE', 'JOINT'] as const

/** Assistance or joint centres only, in the address as `kind`. */
export function KindFilter() {
  const text = useText()
  return (
    <SelectFilter
      name="kind"
      label={text('list.kind')}
      options={KINDS.map((value) => ({ value, label: text(`kind.${value}`) }))}
    />
  )
}
