import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import Button from '@mui/material/Button'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import { useState } from 'react'
import { lastDay } from '../format/date.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useAddress } from './use-address.ts'
import { useRound } from './use-round.ts'
import { useShell } from './use-shell.ts'

/** The round everything on the page is about; choosing another keeps the rest of the address. */
export function RoundSelect() {
  const { rounds } = useShell()
  const round = useRound()
  const { set } = useAddress()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const text = useText()
  const name = useName()
  const language = useLanguage()
  if (rounds.length === 0) return null
  const shown = round ? name(round) : text('round.choose')
  return (
    <>
      <Button
        onClick={(event) => setAnchor(event.currentTarget)}
        endIcon={<ExpandMoreIcon />}
        aria-haspopup="menu"
        aria-label={`${text('shell.round')}: ${shown}`}
        aria-expanded={anchor !== null}
        sx={{
          ml: { xs: 0, sm: 1 },
          minWidth: 0,
          maxWidth: { xs: 190, sm: 460 },
          bgcolor: 'rgba(255,255,255,0.12)',
          '& .round-name': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
        }}
      >
        <span className="round-name">{shown}</span>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {rounds.map((each) => (
          <MenuItem
            key={each.id}
            selected={each.id === round?.id}
            onClick={() => {
              setAnchor(null)
              set({ round: each.code, asof: null })
            }}
          >
            <ListItemText
              primary={name(each)}
              secondary={`${text('shell.roundDue', { day: lastDay(each.dueAt, language, 'long') })}${each.openedAt ? '' : ` · ${text('round.notOpened')}`}`}
            />
          </MenuItem>
        ))}
      </Menu>
    </>
  )
}
