import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { useText } from '../i18n/use-text.ts'
import { maySeeAt } from '../shell/policy.ts'
import { useShell } from '../shell/use-shell.ts'
import type { ListColumn } from './list-column.ts'

/** What stands in a cell: the value, nothing where there is none, and that it is not shown where this person may not see it. */
export function useCell<T>(): (column: ListColumn<T>, row: T) => ReactNode {
  const text = useText()
  const { viewer } = useShell()
  return ({ guarded, render }, row) =>
    guarded && !maySeeAt(viewer, guarded.field, guarded.at(row)) ? (
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {text('list.notShown')}
      </Box>
    ) : (
      render(row)
    )
}
