import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { lazy, Suspense } from 'react'
import { momentOf } from '../format/date.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { addressOf, type HandedOver } from '../sign-in/handed-over.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Facts } from '../ui/facts.tsx'
import { PrintAlone } from '../ui/print-alone.tsx'

const QrCode = lazy(() => import('../ui/qr-code.tsx'))
const QR_PX = 160

/** Login and one-time code, shown this once: as an address to copy, as a QR code, and as a slip to print. */
export function HandOverSlip({ handOver }: { handOver: HandedOver & { expiresAt: string } }) {
  const text = useText()
  const language = useLanguage()
  const address = addressOf(handOver, window.location.origin)
  return (
    <>
      <Alert severity="info" sx={{ mb: 2 }}>
        {text('account.handOverHint')}
      </Alert>
      <PrintAlone>
        <Typography variant="h3" component="h3" sx={{ mb: 1 }}>
          {text('account.handOver')}
        </Typography>
        <Facts
          rows={[
            { label: text('signIn.login'), value: handOver.login },
            { label: text('signIn.invitationCode'), value: <code>{handOver.code}</code> },
            { label: text('account.goodUntil'), value: momentOf(handOver.expiresAt, language) },
            { label: text('account.address'), value: <code>{address}</code> },
          ]}
        />
        <Box sx={{ my: 2, minHeight: QR_PX }}>
          <Suspense fallback={null}>
            <QrCode value={address} label={text('account.qr')} size={QR_PX} />
          </Suspense>
        </Box>
      </PrintAlone>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <CopyButton value={address} label={text('account.copyAddress')} />
        <Button size="small" variant="outlined" onClick={() => window.print()}>
          {text('common.print')}
        </Button>
      </Box>
    </>
  )
}
