import TableCell from '@mui/material/TableCell'
import TableSortLabel from '@mui/material/TableSortLabel'
import { useAddress } from '../shell/use-address.ts'
import type { View } from './view.ts'

interface Props {
  view: View
  column: string
  label: string
  numeric?: boolean
}

/** A heading that sorts; numbers begin with the largest, names with the first. */
export function SortHead({ view, column, label, numeric = false }: Props) {
  const { set } = useAddress()
  const active = view.sort === column
  const first = numeric ? 'desc' : 'asc'
  const next = active ? (view.direction === 'asc' ? 'desc' : 'asc') : first
  return (
    <TableCell
      align={numeric ? 'right' : 'left'}
      sortDirection={active ? view.direction : false}
      sx={{ lineHeight: 1.5, whiteSpace: 'nowrap' }}
    >
      <TableSortLabel
        // Room for the arrow only where there is one: eleven columns have to fit.
        sx={{ '& .MuiTableSortLabel-icon': { display: active ? 'inline-block' : 'none' } }}
        active={active}
        direction={active ? view.direction : first}
        onClick={() => set({ sort: column, dir: next }, { replace: true })}
      >
        {label}
      </TableSortLabel>
    </TableCell>
  )
}
