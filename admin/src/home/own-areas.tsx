import { SelectFilter } from '../ui/select-filter.tsx'

interface Props {
  name: 'lao' | 'province'
  label: string
  /** The first one is shown where the address says nothing. */
  areas: readonly { value: string; label: string }[]
}

/** Which place the page is about, for somebody who works in more than one. */
export function OwnAreas({ name, label, areas }: Props) {
  if (areas.length < 2) return null
  return <SelectFilter {...{ name, label }} options={areas} usual={areas[0]?.value ?? ''} />
}
