import type { Words } from '../../errors.ts'
import { checkGeometry } from './check-geometry.ts'
import { findPlace, type Places, type Properties } from './find-place.ts'
import type { Place } from './place-names.ts'
import type { Outline } from './simplify.ts'

/** What a file of boundaries says: an outline for each place, or why it is refused. */
export interface ReadBoundaries {
  readonly outlines: readonly (Outline & { readonly place: Place })[]
  readonly faults: readonly Words[]
}

export function readBoundaries(text: string, places: Places): ReadBoundaries {
  const read = featuresOf(text)
  if ('fault' in read) return { outlines: [], faults: [read.fault] }
  const outlines = new Map<string, ReadBoundaries['outlines'][number]>()
  const faults: Words[] = []
  for (const [index, { properties, geometry }] of read.features.entries()) {
    const at = (fault: Words, name = '') => {
      const where = `${index + 1}${name && ` (${name})`}`
      faults.push({ th: `รูปที่ ${where}: ${fault.th}`, en: `Feature ${where}: ${fault.en}.` })
    }
    const found = findPlace(properties, places)
    if ('fault' in found) {
      at(found.fault)
      continue
    }
    const { place } = found
    const checked = checkGeometry(geometry, place)
    if ('fault' in checked) at(checked.fault, place.nameTh)
    else if (outlines.has(place.code)) {
      at(
        {
          th: 'มีขอบเขตของที่นี้แล้วในไฟล์ รวมเป็น MultiPolygon เดียว',
          en: 'the file has a boundary of this place already; make one MultiPolygon of them',
        },
        place.nameTh,
      )
    } else outlines.set(place.code, { code: place.code, area: checked.area, place })
  }
  return { outlines: [...outlines.values()], faults }
}

interface Feature {
  readonly properties: Properties
  readonly geometry: unknown
}

function featuresOf(text: string): { features: readonly Feature[] } | { fault: Words } {
  const read = parsed(text)
  if ('fault' in read) return read
  const { type, features, crs } = read.file
  if (type !== 'FeatureCollection' || !Array.isArray(features) || features.length === 0) {
    return unreadable(
      'ไม่ใช่ FeatureCollection ของ GeoJSON',
      'it is no FeatureCollection of GeoJSON, or an empty one',
    )
  }
  const system = JSON.stringify(crs ?? '')
  if (/EPSG/i.test(system) && !/EPSG:+[\d.]*:*4326\b/i.test(system)) {
    return unreadable(
      'พิกัดไม่ใช่ WGS 84 (EPSG:4326) แปลงพิกัดก่อน',
      'its coordinates are not WGS 84 (EPSG:4326); convert them first',
    )
  }
  return {
    features: features.map((each: unknown) => {
      const { properties, geometry } = (each ?? {}) as { properties?: unknown; geometry?: unknown }
      return { properties: (properties ?? {}) as Properties, geometry }
    }),
  }
}

type File = { readonly type?: unknown; readonly features?: unknown; readonly crs?: unknown }

function parsed(text: string): { file: File } | { fault: Words } {
  try {
    const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return { file: (file ?? {}) as File }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return unreadable(`ไม่ใช่ JSON (${reason})`, `it is no JSON (${reason})`)
  }
}

function unreadable(th: string, en: string): { fault: Words } {
  return {
    fault: { th: `อ่านไฟล์ขอบเขตไม่ได้: ${th}`, en: `The file of boundaries cannot be read: ${en}.` },
  }
}
