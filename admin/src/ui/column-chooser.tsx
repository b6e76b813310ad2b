import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { ListColumn } from './list-column.ts'
import { useOfferedColumns } from './use-offered-columns.ts'
import { useColumnChoice } from './use-shown-columns.ts'

/** Which columns a list shows, of those this person may see; the first always stays. */
export function ColumnChooser<T>({ list, columns }: { list: string; columns: readonly ListColumn<T>[] }) {
  const text = useText()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const [chosen, setChosen] = useColumnChoice(list, columns)
  const offered = useOfferedColumns(columns)
  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ViewColumnIcon />}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ display: { xs: 'none', md: 'inline-flex' } }}
      >
        {text('common.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {offered.slice(1).map((column) => (
          <MenuItem
            key={column.key}
            role="menuitemcheckbox"
            aria-checked={chosen.includes(column.key)}
            onClick={() => toggle(column.key)}
          >
            <Checkbox
              size="small"
              checked={chosen.includes(column.key)}
              tabIndex={-1}
              disableRipple
              slotProps={{ input: { 'aria-hidden': true, tabIndex: -1 } }}
            />
            {column.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
