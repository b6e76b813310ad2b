import Box from '@mui/material/Box'
import { whole } from '../format/number.ts'
import type { MessageKey } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'
import { PageLink } from '../ui/page-link.tsx'

interface Queue {
  label: MessageKey
  count: number
  to: string
}

/** Work that waits, each with its count; an empty queue is no link. */
export function QueueList({ queues }: { queues: readonly Queue[] }) {
  const text = useText()
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
          {count > 0 ? <PageLink to={to}>{text(label)}</PageLink> : <span>{text(label)}</span>}
          <b>{whole(count)}</b>
        </Box>
      ))}
    </Box>
  )
}
