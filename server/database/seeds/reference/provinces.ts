import { addressDirectory } from './address-directory.ts'
import { outlineOf } from './outline.ts'
import { type Bounds, boundsOf, centreOf } from './outline-measure.ts'
import { BANGKOK, PROVINCE_FACTS } from './province-facts.ts'
import type { ReferenceRegion } from './regions.ts'

/** A province as the register starts with it. `lat` and `lon` are the middle of its outline, in degrees. */
export interface ReferenceProvince {
  /** TIS 1099. */
  code: string
  nameTh: string
  nameEn: string
  regionCode: ReferenceRegion['code']
  /** False for Bangkok only. */
  inScope: boolean
  /** A box that surely holds the province; see `BOUNDS_MARGIN`. */
  bounds: Bounds
  lat: number
  lon: number
}

/** The directory has Bueng Kan (2011) under a code never issued, and three names run together. */
const DIRECTORY_CODE: Readonly<Record<string, string>> = { '38': '97' }
const ENGLISH: Readonly<Record<string, string>> = {
  '30': 'Nakhon Ratchasima',
  '60': 'Nakhon Sawan',
  '72': 'Suphan Buri',
}

/**
 * Degrees added to the outline's box on every side. Against surveyed boundaries the outlines cut at most 0.08° (Satun);
 * the northern tip of Lop Buri is not drawn at all (0.18°).
 */
const BOUNDS_MARGIN = 0.1
const NORTHERN_MARGIN: Readonly<Record<string, number>> = { '16': 0.25 }

/** All 77, in the order of their codes. */
export function referenceProvinces(): ReferenceProvince[] {
  const named = new Map(addressDirectory.map((row) => [row.provinceCode, row]))
  return PROVINCE_FACTS.map(([code, regionCode]) => {
    const row = named.get(DIRECTORY_CODE[code] ?? code)
    if (!row) throw new Error(`thai-address-universal lacks province ${code}`)
    const outline = outlineOf(code)
    const box = boundsOf(outline)
    return {
      code,
      nameTh: row.provinceTh,
      nameEn: ENGLISH[code] ?? row.provinceEn,
      regionCode,
      inScope: code !== BANGKOK,
      bounds: {
        south: round(box.south - BOUNDS_MARGIN),
        north: round(box.north + (NORTHERN_MARGIN[code] ?? BOUNDS_MARGIN)),
        west: round(box.west - BOUNDS_MARGIN),
        east: round(box.east + BOUNDS_MARGIN),
      },
      ...centreOf(outline),
    }
  })
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
