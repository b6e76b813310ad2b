import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { DataCards } from './data-cards.tsx'
import { DataGrid } from './data-grid.tsx'
import type { DataListProps } from './list-column.ts'

/** Rows of a list: a table, or cards where the screen is narrow. */
export function DataList<T extends { id: string }>(props: DataListProps<T>) {
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'))
  return wide ? <DataGrid {...props} /> : <DataCards {...props} />
}
