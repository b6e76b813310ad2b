import { maySeeWithin } from '../shell/policy.ts'
import { useAddress } from '../shell/use-address.ts'
import { useShell } from '../shell/use-shell.ts'
import type { ListColumn } from './list-column.ts'

/** The columns in which this person may see anything, as the list is narrowed; whatever was chosen before or is named in a view. */
export function useOfferedColumns<T>(all: readonly ListColumn<T>[]): readonly ListColumn<T>[] {
  const { viewer } = useShell()
  const { get } = useAddress()
  const places = { province: get('province'), district: get('district'), lao: get('lao') }
  return all.filter(({ guarded }) => !guarded || maySeeWithin(viewer, guarded.field, places))
}
