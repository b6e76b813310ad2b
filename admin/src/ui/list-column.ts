import type { ReactNode } from 'react'

/** A column of a list; the first one is the row's name. */
export interface ListColumn<T> {
  key: string
  label: string
  render: (row: T) => ReactNode
  /** The API's order field. */
  sort?: string
  /** Left out unless chosen. */
  optional?: boolean
  align?: 'right'
  nowrap?: boolean
}

export interface DataListProps<T extends { id: string }> {
  label: string
  columns: readonly ListColumn<T>[]
  rows: readonly T[]
  /** Number of the first row. */
  from: number
  field: string
  order: 'ASC' | 'DESC'
  busy?: boolean
}
