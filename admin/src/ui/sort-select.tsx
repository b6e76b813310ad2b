import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import type { ListColumn } from './list-column.ts'

interface Props<T> {
  columns: readonly ListColumn<T>[]
  field: string
  order: 'ASC' | 'DESC'
}

/** The order of a list where there are no headings to press. */
export function SortSelect<T>({ columns, field, order }: Props<T>) {
  const text = useText()
  const { set } = useAddress()
  const sorts = columns.filter(({ sort }) => sort !== undefined)
  const value = `${field}.${order}`
  const options = sorts.flatMap(({ sort, label }) => [
    { value: `${sort}.ASC`, label: text('list.upwards', { what: label }) },
    { value: `${sort}.DESC`, label: text('list.downwards', { what: label }) },
  ])
  if (options.length === 0) return null
  const known = options.some((option) => option.value === value)
  function choose(next: string) {
    const [sort, direction] = next.split('.')
    set({ sort, dir: direction === 'DESC' ? 'desc' : null, page: null }, { replace: true })
  }
  return (
    <TextField
      select
      className="no-print"
      label={text('list.sort')}
      value={known ? value : ''}
      onChange={(event) => choose(event.target.value)}
      sx={{ mb: 1.5 }}
    >
      {options.map((option) => (
        <MenuItem key={option.value} value={option.value}>
          {option.label}
        </MenuItem>
      ))}
    </TextField>
  )
}
