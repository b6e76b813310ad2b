import PdfIcon from '@mui/icons-material/PictureAsPdfOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { momentOf } from '../format/date.ts'
import type { OrderDocumentFieldsFragment } from '../gql/graphql.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'

interface Props {
  document: OrderDocumentFieldsFragment
  /** Null: it may be fetched only. */
  onRemove: (() => void) | null
}

/** One file of the order: its name fetches it, and beside it stands how long it is and who sent it when. */
export function OrderLine({ document, onRemove }: Props) {
  const text = useText()
  const language = useLanguage()
  const { fileName, url, pages, bytes, createdAt, recordedBy } = document
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.75 }}>
      <PdfIcon aria-hidden sx={{ color: 'text.secondary' }} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Link href={url ?? undefined} download sx={{ overflowWrap: 'anywhere' }}>
          {fileName}
        </Link>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {[
            text('order.pages', { pages: pages ?? 0 }),
            text('order.size', {
              kilobytes: Math.max(1, Math.round((bytes ?? 0) / 1024)).toLocaleString('en'),
            }),
            createdAt && text('order.sent', { by: recordedBy ?? '–', at: momentOf(createdAt, language) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
      </Box>
      {onRemove && (
        <Button size="small" color="error" onClick={onRemove}>
          {text('order.remove')}
        </Button>
      )}
    </Box>
  )
}
