import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useText } from '../i18n/use-text.ts'
import { CopyButton } from '../ui/copy-button.tsx'

/** A token, shown this once, with a first question to try it with. */
export function SecretSlip({ secret }: { secret: string }) {
  const text = useText()
  const example = `curl ${window.location.origin}/graphql \\
  -H 'authorization: Bearer ${secret}' \\
  -H 'content-type: application/json' \\
  -d '{"query":"{ viewer { name scopes } }"}'`
  return (
    <>
      <Alert severity="info" sx={{ mb: 2 }}>
        {text('token.secretHint')}
      </Alert>
      <Snippet value={secret} />
      <Snippet label={text('token.example')} value={example} />
    </>
  )
}

function Snippet({ label, value }: { label?: string; value: string }) {
  return (
    <Box sx={{ mb: 2 }}>
      {label && (
        <Typography variant="subtitle2" component="h3">
          {label}
        </Typography>
      )}
      <Box
        component="pre"
        sx={{
          m: 0,
          mb: 1,
          p: 1.5,
          borderRadius: 1,
          bgcolor: 'action.hover',
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
          fontSize: '0.875rem',
        }}
      >
        {value}
      </Box>
      <CopyButton value={value} />
    </Box>
  )
}
