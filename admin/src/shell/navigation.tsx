import Box from '@mui/material/Box'
import List from '@mui/material/List'
import ListItem from '@mui/material/ListItem'
import ListItemButton from '@mui/material/ListItemButton'
import Typography from '@mui/material/Typography'
import { Link as RouterLink, useLocation } from 'react-router'
import { useText } from '../i18n/use-text.ts'
import { href, roundParam } from './href.ts'
import { useRound } from './use-round.ts'
import { useScreens } from './use-screens.ts'

export function Navigation({ onChosen }: { onChosen?: () => void }) {
  const text = useText()
  const groups = useScreens()
  const round = useRound()
  const { pathname } = useLocation()
  return (
    <Box component="nav" aria-label={text('shell.menu')}>
      {groups.map(({ heading, screens }) => (
        <Box key={heading} sx={{ mb: 2 }}>
          <Typography variant="overline" component="h2" sx={{ px: 1.5, color: 'text.secondary' }}>
            {text(heading)}
          </Typography>
          <List disablePadding>
            {screens.map(({ path, label }) => {
              const here = pathname === path || pathname.startsWith(`${path}/`)
              return (
                <ListItem key={path} disablePadding>
                  <ListItemButton
                    component={RouterLink}
                    to={href(path, roundParam(round))}
                    selected={here}
                    aria-current={here ? 'page' : undefined}
                    {...(onChosen ? { onClick: onChosen } : {})}
                    sx={{
                      borderRadius: 1,
                      px: 1.5,
                      py: 0.75,
                      minHeight: 44,
                      '&.Mui-selected': { bgcolor: 'primary.light', fontWeight: 600 },
                    }}
                  >
                    {text(label)}
                  </ListItemButton>
                </ListItem>
              )
            })}
          </List>
        </Box>
      ))}
    </Box>
  )
}
