import { useStore } from 'ra-core'
import type { ListColumn } from './list-column.ts'

/** The columns this person chose for a list on this device; before that, all but the optional ones. */
export function useShownColumns<T>(list: string, all: readonly ListColumn<T>[]): readonly ListColumn<T>[] {
  const [chosen] = useColumnChoice(list, all)
  return all.filter((column, index) => index === 0 || chosen.includes(column.key))
}

export function useColumnChoice<T>(list: string, all: readonly ListColumn<T>[]) {
  const usual = all.filter((column) => !column.optional).map((column) => column.key)
  return useStore<string[]>(`columns.${list}`, usual)
}
