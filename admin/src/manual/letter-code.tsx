import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { toDataURL } from 'qrcode'
import { useEffect, useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import QrCode from '../ui/qr-code.tsx'

const SHOWN_PX = 132
/** Sharp enough for 3 cm on paper at 600 dots an inch. */
const FILE_PX = 720

/** The address of a guide as a QR code: to be seen, copied, and saved as a picture for a letter. */
export function LetterCode({ path, name }: { path: string; name: string }) {
  const text = useText()
  const [file, setFile] = useState<string | null>(null)
  const address = `${window.location.origin}${path}`
  useEffect(() => {
    let wanted = true
    toDataURL(address, { width: FILE_PX, errorCorrectionLevel: 'M' }).then((url) => wanted && setFile(url))
    return () => {
      wanted = false
    }
  }, [address])
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      <Box sx={{ width: SHOWN_PX, height: SHOWN_PX, border: 1, borderColor: 'divider', borderRadius: 1 }}>
        <QrCode value={address} label={text('manual.qr')} size={SHOWN_PX} />
      </Box>
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Box component="p" sx={{ m: 0, mb: 1, overflowWrap: 'anywhere' }}>
          {text('manual.letter')} <code>{address}</code>
        </Box>
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <CopyButton value={address} label={text('manual.copy')} />
          {file && (
            <Button component="a" size="small" variant="outlined" href={file} download={`manual-${name}.png`}>
              {text('manual.save')}
            </Button>
          )}
        </Box>
      </Box>
    </Box>
  )
}
