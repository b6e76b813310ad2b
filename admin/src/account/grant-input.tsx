import Box from '@mui/material/Box'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import type { AccountRole } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { type ChosenProvince, DistrictPicker, ProvincePicker } from '../ui/area-pickers.tsx'
import { LaoPicker } from '../ui/lao-pickers.tsx'
import { PERSON_ROLES } from './account-filter.ts'

/** A role and, where it needs one, the global id of its area; null while something is still to be chosen. */
export type GrantChoice = { role: AccountRole; area: string | null } | null

const NEEDS: Partial<Record<AccountRole, 'PROVINCE' | 'DISTRICT' | 'LAO'>> = {
  PROVINCE_OFFICER: 'PROVINCE',
  DISTRICT_OFFICER: 'DISTRICT',
  LAO_STAFF: 'LAO',
}

/** First the role; then, from the province down, the area it is for. */
export function GrantInput({ onChoose }: { onChoose: (grant: GrantChoice) => void }) {
  const text = useText()
  const [role, setRole] = useState<AccountRole | ''>('')
  const [province, setProvince] = useState<ChosenProvince | null>(null)
  const needs = role === '' ? undefined : NEEDS[role]

  function chooseRole(next: AccountRole) {
    setRole(next)
    setProvince(null)
    onChoose(NEEDS[next] ? null : { role: next, area: null })
  }

  function chooseArea(area: string | null) {
    onChoose(role !== '' && area !== null ? { role, area } : null)
  }
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <TextField
        select
        label={text('account.role')}
        value={role}
        onChange={(event) => chooseRole(event.target.value as AccountRole)}
        slotProps={{ inputLabel: { shrink: true } }}
      >
        {PERSON_ROLES.map((each) => (
          <MenuItem key={each} value={each}>
            {text(`accountRole.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {needs && (
        <ProvincePicker
          value={province}
          onChoose={(chosen) => {
            setProvince(chosen)
            chooseArea(needs === 'PROVINCE' ? (chosen?.id ?? null) : null)
          }}
        />
      )}
      {needs === 'DISTRICT' && province && (
        <DistrictPicker key={province.code} province={province.code} onChoose={chooseArea} />
      )}
      {needs === 'LAO' && province && (
        <LaoPicker key={province.code} province={province.code} onChoose={chooseArea} />
      )}
    </Box>
  )
}
