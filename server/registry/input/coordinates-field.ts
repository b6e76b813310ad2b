import type { Words } from '../../errors.ts'
import { type CoordinateFault, parseCoordinates } from '../../text/coordinates.ts'
import type { Findings } from './findings.ts'

type Written = string | number | null

const FAULTS: Record<CoordinateFault, Words> = {
  ONE_SIDED: { th: 'ต้องระบุทั้งละติจูดและลองจิจูด', en: 'Latitude and longitude go together.' },
  UNREADABLE: { th: 'อ่านพิกัดไม่ได้ เช่น 13.7563', en: 'Not a coordinate; write 13.7563.' },
  OUTSIDE_THAILAND: { th: 'พิกัดอยู่นอกประเทศไทย', en: 'This point is outside Thailand.' },
}

/** A point in degrees; two exchanged values come back the right way round, 0/0 and nothing are null. */
export function coordinates(
  lat: Written,
  lon: Written,
  findings: Findings,
): { lat: number | null; lon: number | null } {
  const parsed = parseCoordinates(lat, lon)
  if ('point' in parsed) return parsed.point
  if ('invalid' in parsed) {
    const field = parsed.invalid === 'ONE_SIDED' && lat !== null ? 'lon' : 'lat'
    findings.add(field, parsed.invalid, FAULTS[parsed.invalid])
  }
  return { lat: null, lon: null }
}
