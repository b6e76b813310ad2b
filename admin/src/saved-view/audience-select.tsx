import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { ViewAudience } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'

const AUDIENCES = ['ME', 'OFFICE', 'ROLE'] as const

interface Props {
  value: ViewAudience
  onChange: (audience: ViewAudience) => void
}

/** Who finds a view. */
export function AudienceSelect({ value, onChange }: Props) {
  const text = useText()
  return (
    <TextField
      select
      label={text('view.audience')}
      value={value}
      onChange={(event) => onChange(event.target.value as ViewAudience)}
      sx={{ width: { xs: '100%', sm: 200 } }}
    >
      {AUDIENCES.map((audience) => (
        <MenuItem key={audience} value={audience}>
          {text(`view.for.${audience}`)}
        </MenuItem>
      ))}
    </TextField>
  )
}
