import type { ReactNode } from 'react'
import type { Area, GuardedField } from '../shell/policy.ts'

/** A column of a list; the first one is the row's name. */
export interface ListColumn<T> {
  key: string
  label: string
  render: (row: T) => ReactNode
  /** The API's order field. */
  sort?: string
  /** Of what not everybody sees in every row: what it is, and where a row stands. */
  guarded?: { field: GuardedField; at: (row: T) => Area }
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
  selection?: Selection<T> | undefined
}

/** Which rows are chosen, for something that is done to several at once. */
export interface Selection<T> {
  has: (row: T) => boolean
  toggle: (rows: readonly T[], chosen: boolean) => void
  /** What a screen reader says of the box of a row. */
  label: (row: T) => string
}
