import FilterIcon from '@mui/icons-material/TuneOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Theme } from '@mui/material/styles'
import useMediaQuery from '@mui/material/useMediaQuery'
import { type ReactNode, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'

interface Props {
  search: ReactNode
  children: ReactNode
  /** Names of the parameters these filters set. */
  names: readonly string[]
}

/** The search field, the filters (folded on a narrow screen), and one button that clears them. */
export function FilterBar({ search, children, names }: Props) {
  const text = useText()
  const { get, set } = useAddress()
  const wide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('md'))
  const [open, setOpen] = useState(false)
  const active = names.filter((name) => get(name) !== null).length
  const clear = () => set(Object.fromEntries([...names, 'page'].map((name) => [name, null])))
  return (
    <Box
      className="no-print"
      role="search"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}
    >
      {search}
      {!wide && children && (
        <Button
          variant="outlined"
          startIcon={<FilterIcon />}
          aria-expanded={open}
          onClick={() => setOpen((former) => !former)}
        >
          {text('list.filters')} {active > 0 && `(${active})`}
        </Button>
      )}
      {(wide || open) && children}
      {active > 0 && <Button onClick={clear}>{text('list.clear')}</Button>}
    </Box>
  )
}
