import AccountCircleIcon from '@mui/icons-material/AccountCircleOutlined'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useLogout } from 'ra-core'
import { useState } from 'react'
import { Link as RouterLink } from 'react-router'
import { useText } from '../i18n/use-text.ts'
import { useArea } from './use-area.ts'
import { useShell } from './use-shell.ts'

export function AccountMenu() {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const { viewer } = useShell()
  const area = useArea()
  const logout = useLogout()
  const text = useText()
  return (
    <>
      <IconButton
        aria-label={text('shell.account', { name: viewer.name })}
        aria-haspopup="menu"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <AccountCircleIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem disabled sx={{ '&.Mui-disabled': { opacity: 1 } }}>
          <ListItemText primary={viewer.name} secondary={area} />
        </MenuItem>
        <Divider />
        <MenuItem component={RouterLink} to="/account" onClick={() => setAnchor(null)}>
          {text('me.title')}
        </MenuItem>
        <MenuItem onClick={() => logout()}>{text('shell.signOut')}</MenuItem>
      </Menu>
    </>
  )
}
