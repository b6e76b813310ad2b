import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { PrintAlone } from '../ui/print-alone.tsx'

interface Props {
  codes: readonly string[]
  action: string
  onDone: () => void
}

/** Ten codes, shown this once: to be copied or printed before going on. */
export function RecoveryCodes({ codes, action, onDone }: Props) {
  const text = useText()
  return (
    <>
      <PrintAlone>
        <Typography variant="h3" component="h2">
          {text('secondFactor.recovery')}
        </Typography>
        <Typography sx={{ mb: 1 }}>{text('secondFactor.recoveryHint')}</Typography>
        <Box
          component="ul"
          sx={{ m: 0, mb: 2, pl: 3, columns: 2, fontFamily: 'monospace', fontSize: '1.0625rem' }}
        >
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </Box>
      </PrintAlone>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 2 }}>
        <CopyButton value={codes.join('\n')} />
        <Button size="small" variant="outlined" onClick={() => window.print()}>
          {text('common.print')}
        </Button>
      </Box>
      <Button variant="contained" fullWidth onClick={onDone}>
        {action}
      </Button>
    </>
  )
}
