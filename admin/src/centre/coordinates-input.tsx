import MyLocationIcon from '@mui/icons-material/MyLocationOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { readTypedPoint, splitTypedPoint } from '../format/parse-coordinates.ts'
import { useText } from '../i18n/use-text.ts'
import { PinPlace } from '../pin/pin-place.tsx'
import { TextInput } from './text-input.tsx'

/**
 * Latitude and longitude as maps and people write them, or the place where the telephone is now; below, as understood, and
 * as a pin that can be moved.
 */
export function CoordinatesInput({ province, lao }: { province: string; lao: string | null }) {
  const text = useText()
  const { setValue, formState } = useFormContext()
  const [fault, setFault] = useState(false)
  const lat: string = useWatch({ name: 'lat' }) ?? ''
  const lon: string = useWatch({ name: 'lon' }) ?? ''
  const point = readTypedPoint(lat, lon)
  /** Maps copy both at once. */
  function split() {
    const pair = splitTypedPoint(lat)
    if (!pair) return
    fill(...pair)
  }
  function fill(typedLat: string, typedLon: string) {
    setValue('lat', typedLat, { shouldDirty: true })
    setValue('lon', typedLon, { shouldDirty: true })
  }
  function here() {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setFault(false)
        fill(coords.latitude.toFixed(6), coords.longitude.toFixed(6))
      },
      () => setFault(true),
    )
  }
  return (
    <Box
      onBlur={split}
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
      <Box aria-live="polite" sx={{ gridColumn: '1 / -1', fontSize: '0.875rem', color: 'text.secondary' }}>
        {'lat' in point &&
          (point.lat !== Number(lat) || point.lon !== Number(lon)) &&
          text(point.swapped ? 'centre.pointSwapped' : 'centre.understood', {
            value: `${point.lat}, ${point.lon}`,
          })}
        {'fault' in point && text(`centre.point.${point.fault}`)}
      </Box>
      <PinPlace
        {...{ province, lao }}
        point={'lat' in point ? point : null}
        onMove={formState.disabled ? null : (place) => fill(String(place.lat), String(place.lon))}
      />
    </Box>
  )
}
