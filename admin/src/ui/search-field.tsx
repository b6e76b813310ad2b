import TextField from '@mui/material/TextField'
import { useEffect, useState } from 'react'
import { useAddress } from '../shell/use-address.ts'

/** Free text in the address as `q`; waits for a pause in typing. */
export function SearchField({ label }: { label: string }) {
  const { get, set } = useAddress()
  const asked = get('q') ?? ''
  const [typed, setTyped] = useState(asked)
  useEffect(() => setTyped(asked), [asked])
  useEffect(() => {
    if (typed === asked) return
    const timer = setTimeout(() => set({ q: typed, page: null }, { replace: true }), 300)
    return () => clearTimeout(timer)
  }, [typed, asked, set])
  return (
    <TextField
      type="search"
      label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      sx={{ flex: '2 1 220px', maxWidth: 420 }}
    />
  )
}
