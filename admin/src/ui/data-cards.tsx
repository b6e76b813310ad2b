import Box from '@mui/material/Box'
import type { DataListProps } from './list-column.ts'
import { SelectBox } from './select-box.tsx'
import { useCell } from './use-cell.tsx'

export function DataCards<T extends { id: string }>({
  label,
  columns,
  rows,
  busy,
  selection,
}: DataListProps<T>) {
  const cell = useCell<T>()
  const [title, ...others] = columns
  return (
    <Box
      component="ul"
      aria-label={label}
      aria-busy={busy ?? false}
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
        opacity: busy ? 0.6 : 1,
      }}
    >
      {rows.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
        >
          <Box sx={{ fontWeight: 600, mb: 0.5 }}>
            {selection && <SelectBox label={selection.label(row)} rows={[row]} selection={selection} />}
            {title && cell(title, row)}
          </Box>
          <Box
            component="dl"
            sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: 1.5, rowGap: 0.25 }}
          >
            {others.map((column) => {
              const value = cell(column, row)
              if (value === null || value === '') return null
              return (
                <Box key={column.key} sx={{ display: 'contents' }}>
                  <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                    {column.label}
                  </Box>
                  <Box component="dd" sx={{ m: 0, minWidth: 0, fontSize: '0.9375rem' }}>
                    {value}
                  </Box>
                </Box>
              )
            })}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
