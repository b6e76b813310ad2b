import TextField from '@mui/material/TextField'
import { useEffect, useState } from 'react'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import { useShell } from '../shell/use-shell.ts'

/**
 * Type a province and be there; empty is the country. The browser's own list of suggestions: the first screen carries no
 * script for it.
 */
export function ProvinceJump() {
  const text = useText()
  const name = useName()
  const { provinces } = useShell()
  const { get, set } = useAddress()
  const code = get('province') ?? get('district')?.slice(0, 2) ?? null
  const here = provinces.find((province) => province.code === code)
  const shown = here ? name(here) : ''
  const [typed, setTyped] = useState(shown)
  useEffect(() => setTyped(shown), [shown])
  function type(next: string) {
    setTyped(next)
    const wanted = next.trim().toLocaleLowerCase()
    const found = provinces.find((province) => name(province).toLocaleLowerCase() === wanted)
    const chosen = wanted === '' ? null : found?.code
    if (chosen !== undefined && chosen !== code)
      set({ province: chosen, district: null, region: null, by: null })
  }
  return (
    <>
      <TextField
        type="search"
        label={text('list.province')}
        value={typed}
        onChange={(event) => type(event.target.value)}
        slotProps={{ htmlInput: { list: 'provinces', autoComplete: 'off' } }}
        sx={{ flex: '0 1 220px', minWidth: 180 }}
      />
      <datalist id="provinces">
        {provinces.map((province) => (
          <option key={province.id} value={name(province)} />
        ))}
      </datalist>
    </>
  )
}
