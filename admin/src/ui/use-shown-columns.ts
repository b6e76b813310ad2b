import { useStore } from 'ra-core'
import type { ListColumn } from './list-column.ts'
import { useOfferedColumns } from './use-offered-columns.ts'

/** Of the columns this person may see, those chosen for a list on this device; before that, all but the optional ones. */
export function useShownColumns<T>(list: string, all: readonly ListColumn<T>[]): readonly ListColumn<T>[] {
  const [chosen] = useColumnChoice(list, all)
  return useOfferedColumns(all).filter((column, index) => index === 0 || chosen.includes(column.key))
}

export function useColumnChoice<T>(list: string, all: readonly ListColumn<T>[]) {
  const usual = all.filter((column) => !column.optional).map((column) => column.key)
  return useStore<string[]>(`columns.${list}`, usual)
}
