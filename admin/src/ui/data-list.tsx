import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import type { ReactNode } from 'react'
import { DataCards } from './data-cards.tsx'
import { DataGrid } from './data-grid.tsx'

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

/** Rows of a list: a table, or cards where the screen is narrow. */
export function DataList<T extends { id: string }>(props: DataListProps<T>) {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'))
  return wide ? <DataGrid {...props} /> : <DataCards {...props} />
}
