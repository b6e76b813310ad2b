import PreviousIcon from '@mui/icons-material/ChevronLeft'
import NextIcon from '@mui/icons-material/ChevronRight'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { PER_PAGE } from './use-page.ts'

/** How many rows there are, which page this is, and the way to the neighbours. */
export function Pager({ page, total }: { page: number; total: number }) {
  const text = useText()
  const { set } = useAddress()
  const pages = Math.max(1, Math.ceil(total / PER_PAGE))
  const go = (next: number) => {
    set({ page: next === 1 ? null : String(next) })
    window.scrollTo({ top: 0 })
  }
  return (
    <Box
      component="nav"
      aria-label={text('list.page', { page, pages })}
      sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1, mt: 1.5 }}
    >
      <Typography variant="body2" sx={{ mr: 'auto', fontWeight: 600 }}>
        {text('list.rows', { n: whole(total) })}
      </Typography>
      <IconButton
        className="no-print"
        aria-label={text('list.previous')}
        disabled={page <= 1}
        onClick={() => go(page - 1)}
      >
        <PreviousIcon />
      </IconButton>
      <Typography variant="body2">{text('list.page', { page: whole(page), pages: whole(pages) })}</Typography>
      <IconButton
        className="no-print"
        aria-label={text('list.next')}
        disabled={page >= pages}
        onClick={() => go(page + 1)}
      >
        <NextIcon />
      </IconButton>
    </Box>
  )
}
