import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useText } from '../i18n/use-text.ts'
import { SlotPicker } from '../roster/slot-picker.tsx'
import { type ChosenProvince, ProvincePicker } from '../ui/area-pickers.tsx'
import { LaoPicker } from '../ui/lao-pickers.tsx'

/** Part of a round as the API names it; nothing named: the whole round. */
export interface RoundUnits {
  province?: string
  lao?: string
  slot?: string
  obligations?: string[]
}

type Scope = 'ROUND' | 'PROVINCE' | 'LAO' | 'SLOT'

interface Props {
  round: string
  scopes: readonly Scope[]
  /** Null while something is still to be chosen. */
  onChoose: (units: RoundUnits | null) => void
}

/** For whom a decision is: first how far it reaches, then, from the province down, where. */
export function UnitPicker({ round, scopes, onChoose }: Props) {
  const text = useText()
  const [scope, setScope] = useState<Scope | ''>('')
  const [province, setProvince] = useState<ChosenProvince | null>(null)

  function chooseScope(next: Scope) {
    setScope(next)
    setProvince(null)
    onChoose(next === 'ROUND' ? {} : null)
  }
  return (
    <>
      <TextField
        select
        label={text('round.scope')}
        value={scope}
        onChange={(event) => chooseScope(event.target.value as Scope)}
      >
        {scopes.map((each) => (
          <MenuItem key={each} value={each}>
            {text(`round.scopes.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {scope !== '' && scope !== 'ROUND' && (
        <ProvincePicker
          key={scope}
          value={province}
          onChoose={(chosen) => {
            setProvince(chosen)
            onChoose(scope === 'PROVINCE' && chosen ? { province: chosen.code } : null)
          }}
        />
      )}
      {scope === 'LAO' && province && (
        <LaoPicker
          key={province.code}
          province={province.code}
          onChoose={(lao) => onChoose(lao ? { lao } : null)}
        />
      )}
      {scope === 'SLOT' && province && (
        <SlotPicker
          key={province.code}
          round={round}
          province={province.code}
          onChoose={(slot) => onChoose(slot ? { slot } : null)}
        />
      )}
    </>
  )
}
