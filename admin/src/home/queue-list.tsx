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

/** Name and number in one line; a link from end to end where there is something to open. */
const LINE = { display: 'flex', justifyContent: 'space-between', gap: 16, padding: '6px 0' } as const

/** Work that waits, each with its count; an empty queue is no link. */
export function QueueList({ queues }: { queues: readonly Queue[] }) {
  const text = useText()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {queues.map(({ label, count, to }) => (
        <Box component="li" key={label} sx={{ borderBottom: 1, borderColor: 'divider' }}>
          {count > 0 ? (
            <PageLink to={to} style={LINE}>
              <span>{text(label)}</span> <b>{whole(count)}</b>
            </PageLink>
          ) : (
            <span style={LINE}>
              <span>{text(label)}</span> <b>{whole(count)}</b>
            </span>
          )}
        </Box>
      ))}
    </Box>
  )
}
