import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Words } from '../../errors.ts'
import type { Place } from './place-names.ts'

/** Thailand with some room around it, in degrees. */
const THAILAND = { west: 97, east: 106.5, south: 5, north: 21 }
/** So far outside of its boundary's box the middle of a place may lie, in degrees. */
const ROOM = 0.3

export type Area = Polygon | MultiPolygon

/** What is wrong with the geometry of a feature, or the geometry. */
export function checkGeometry(geometry: unknown, place: Place): { area: Area } | { fault: Words } {
  if (!isArea(geometry)) {
    return fault('ต้องเป็น Polygon หรือ MultiPolygon', 'it must be a Polygon or a MultiPolygon')
  }
  const rings = ringsOf(geometry)
  const positions = rings.flat()
  if (positions.length === 0 || rings.some((ring) => ring.length < 4)) {
    return fault('เส้นขอบเขตต้องมีอย่างน้อยสี่จุด', 'a ring has fewer than four points')
  }
  const strange = positions.find((position) => !isInThailand(position))
  if (strange) {
    const said = JSON.stringify(strange)
    return fault(
      `พิกัด ${said} ไม่อยู่ในประเทศไทย ต้องเป็น [ลองจิจูด, ละติจูด] หน่วยองศา WGS 84`,
      `${said} is not in Thailand; coordinates must be [longitude, latitude] in degrees, WGS 84`,
    )
  }
  if (place.lat !== null && place.lon !== null && !isNear(positions, place.lat, place.lon)) {
    return fault(
      `ขอบเขตอยู่คนละที่กับพิกัดของ ${place.nameTh} ในทะเบียน (${place.lat}, ${place.lon})`,
      `it lies elsewhere than ${place.nameEn} in the register (${place.lat}, ${place.lon})`,
    )
  }
  return { area: geometry }
}

export function ringsOf(area: Area): Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()
}

function isArea(geometry: unknown): geometry is Area {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  if (type === 'Polygon') return isPolygon(coordinates)
  return type === 'MultiPolygon' && Array.isArray(coordinates) && coordinates.every(isPolygon)
}

function isPolygon(coordinates: unknown): boolean {
  return (
    Array.isArray(coordinates) &&
    coordinates.every(
      (ring) =>
        Array.isArray(ring) &&
        ring.every(
          (position) =>
            Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1]),
        ),
    )
  )
}

function isInThailand([lon = Number.NaN, lat = Number.NaN]: Position): boolean {
  return lon >= THAILAND.west && lon <= THAILAND.east && lat >= THAILAND.south && lat <= THAILAND.north
}

/** Codes given to the wrong outlines are noticed by where the outlines lie. */
function isNear(positions: readonly Position[], lat: number, lon: number): boolean {
  const box = { west: 180, east: -180, south: 90, north: -90 }
  for (const [x = 0, y = 0] of positions) {
    if (x < box.west) box.west = x
    if (x > box.east) box.east = x
    if (y < box.south) box.south = y
    if (y > box.north) box.north = y
  }
  return (
    lon >= box.west - ROOM && lon <= box.east + ROOM && lat >= box.south - ROOM && lat <= box.north + ROOM
  )
}

function fault(th: string, en: string): { fault: Words } {
  return { fault: { th, en } }
}
