import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useMemo } from 'react'
import type { RecordTarget } from '../centre/record-target.ts'
import { Section } from '../centre/section.tsx'
import { readTypedPoint } from '../format/parse-coordinates.ts'
import { useText } from '../i18n/use-text.ts'
import { metresBetween } from '../pin/measures.ts'
import { PinPlace } from '../pin/pin-place.tsx'
import { shownMetres } from '../pin/shown-length.ts'
import { useAddress } from '../shell/use-address.ts'
import { photoName, type ShownPhoto } from './shown-photo.ts'

/** A sign stands where its centre is: the pin of the centre, and where the cameras were that took its photos. */
export function SignPlace({ target, photos }: { target: RecordTarget; photos: readonly ShownPhoto[] }) {
  const text = useText()
  const { set } = useAddress()
  const { values, province, lao } = target
  const typed = readTypedPoint(values.lat, values.lon)
  const point = 'lat' in typed ? typed : null
  const marks = useMemo(
    () =>
      photos.flatMap((photo, index) =>
        typeof photo.takenLat === 'number' && typeof photo.takenLon === 'number'
          ? [{ id: photo.id, label: photoName(text, photo, index), lat: photo.takenLat, lon: photo.takenLon }]
          : [],
      ),
    [photos, text],
  )
  return (
    <Section title={text('pin.ofCentre')} guide={{ id: 'basic', anchor: 'place' }}>
      {(point || marks.length > 0) && (
        <PinPlace province={province.code} lao={lao} point={point} onMove={null} marks={marks} />
      )}
      <Box sx={{ gridColumn: '1 / -1', fontSize: '0.875rem' }}>
        {!point && <Box>{text('pin.none')}</Box>}
        {point &&
          marks.map(({ id, label, ...place }) => (
            <Box key={id}>
              {text('pin.photoFar', { photo: label, far: shownMetres(text, metresBetween(point, place)) })}
            </Box>
          ))}
        <Button
          className="no-print"
          size="small"
          sx={{ ml: -0.5 }}
          onClick={() => set({ tab: 'basic', field: 'coordinates' })}
        >
          {text('pin.change')}
        </Button>
      </Box>
    </Section>
  )
}
