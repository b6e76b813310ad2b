import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import TextField from '@mui/material/TextField'
import { useText } from '../i18n/use-text.ts'
import { DateInput } from '../ui/date-input.tsx'
import { SCOPES, type TokenValues } from './token-input.ts'

interface Props {
  /** Refused fields with what was said of them. */
  faults: Record<string, string>
  values: TokenValues
  /** ISO day, or null. */
  expires: string | null
  onExpires: (day: string | null) => void
}

/** Everything a token is made of; all but the expiry is read from the form when it is sent. */
export function TokenFields({ faults, values, expires, onExpires }: Props) {
  const text = useText()
  return (
    <Box sx={{ display: 'grid', gap: 2, pt: 1 }}>
      <TextField
        name="name"
        label={text('token.name')}
        defaultValue={values.name}
        error={faults.name !== undefined}
        helperText={faults.name}
        autoFocus
      />
      <TextField name="purpose" label={text('token.purpose')} defaultValue={values.purpose ?? ''} />
      <FormControl component="fieldset" error={faults.scopes !== undefined}>
        <FormLabel component="legend">{text('token.scopes')}</FormLabel>
        {SCOPES.map((scope) => (
          <FormControlLabel
            key={scope}
            control={<Checkbox name="scopes" value={scope} defaultChecked={values.scopes.includes(scope)} />}
            label={text(`tokenScope.${scope}`)}
          />
        ))}
        {faults.scopes && <FormHelperText>{faults.scopes}</FormHelperText>}
      </FormControl>
      <DateInput
        label={text('token.expires')}
        value={expires}
        onChange={onExpires}
        error={faults.expiresAt}
      />
      <TextField
        name="budget"
        label={text('token.budget')}
        defaultValue={values.budget}
        error={faults.budget !== undefined}
        helperText={faults.budget ?? text('token.budgetHint')}
        slotProps={{ htmlInput: { inputMode: 'numeric' } }}
      />
      <TextField
        name="addresses"
        label={text('token.addresses')}
        multiline
        minRows={2}
        defaultValue={values.addresses.join('\n')}
        error={faults.addresses !== undefined}
        helperText={faults.addresses ?? text('token.addressesHint')}
      />
    </Box>
  )
}
