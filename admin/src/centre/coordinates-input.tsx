import MyLocationIcon from '@mui/icons-material/MyLocationOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useText } from '../i18n/use-text.ts'
import { TextInput } from './text-input.tsx'

/** Latitude and longitude, or the place where the telephone is now. */
export function CoordinatesInput() {
  const text = useText()
  const { setValue, formState } = useFormContext()
  const [fault, setFault] = useState(false)
  function here() {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFault(false)
        setValue('lat', coords.latitude.toFixed(6), { shouldDirty: true })
        setValue('lon', coords.longitude.toFixed(6), { shouldDirty: true })
      },
      () => setFault(true),
    )
  }
  return (
    <Box
      sx={{
        gridColumn: '1 / -1',
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: '1fr 1fr', sm: '1fr 1fr auto' },
      }}
    >
      <TextInput name="lat" rule="coordinates" inputMode="decimal" />
      <TextInput name="lon" rule="coordinates" inputMode="decimal" />
      <Box sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
        <Button
          variant="outlined"
          startIcon={<MyLocationIcon />}
          onClick={here}
          disabled={formState.disabled}
        >
          {text('centre.here')}
        </Button>
        {fault && <Box role="alert">{text('centre.hereFault')}</Box>}
      </Box>
    </Box>
  )
}
