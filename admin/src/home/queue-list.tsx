import Box from '@mui/material/Box'
import { whole } from '../format/number.ts'
import { PageLink } from '../ui/page-link.tsx'

interface Queue {
  label: string
  count: number
  to: string
}

/** Work that waits, each with its count; an empty queue is no link. */
export function QueueList({ queues }: { queues: readonly Queue[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {queues.map(({ label, count, to }) => (
        <Box
          component="li"
          key={label}
          sx={{
            display: 'flex',
            justifyContent: 'space-between',
            gap: 2,
            py: 0.75,
            borderBottom: 1,
            borderColor: 'divider',
          }}
        >
          {count > 0 ? <PageLink to={to}>{label}</PageLink> : <span>{label}</span>}
          <b>{whole(count)}</b>
        </Box>
      ))}
    </Box>
  )
}
