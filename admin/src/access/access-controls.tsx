import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import type { Role } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { Choice } from '../ui/choice.tsx'
import { SearchField } from '../ui/search-field.tsx'
import type { Where } from './found.ts'

export const ROLES: readonly Role[] = [
  'DLA_ADMIN',
  'DLA_EDITOR',
  'DLA_ANALYST',
  'PROVINCE_OFFICER',
  'DISTRICT_OFFICER',
  'LAO_STAFF',
  'PARTNER',
]

/** Which role, in its own area or elsewhere, and which words. */
export function AccessControls({ role, where }: { role: Role; where: Where }) {
  const text = useText()
  const { set } = useAddress()
  return (
    <Box
      className="no-print"
      role="search"
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 2 }}
    >
      <TextField
        select
        label={text('account.role')}
        value={role}
        onChange={(event) => set({ role: event.target.value }, { replace: true })}
        sx={{ flex: '1 1 220px', maxWidth: 300 }}
      >
        {ROLES.map((each) => (
          <MenuItem key={each} value={each}>
            {text(`accountRole.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <Choice
        label={text('access.where')}
        value={where}
        options={[
          { value: 'own', label: text('access.own') },
          { value: 'elsewhere', label: text('access.elsewhere') },
        ]}
        onChoose={(next) => set({ where: next === 'own' ? null : next }, { replace: true })}
      />
      <SearchField label={text('access.search')} />
    </Box>
  )
}
