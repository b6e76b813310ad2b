/** What a camera wrote beside the picture, as far as it counts as evidence. */
export interface CameraNotes {
  readonly takenAt: Date | null
  readonly lat: number | null
  readonly lon: number | null
}

const NOTHING: CameraNotes = { takenAt: null, lat: null, lon: null }

const TAKEN = 0x9003
const TAKEN_OFFSET = 0x9011
const CAMERA_PART = 0x8769
const GPS_PART = 0x8825
const GPS = { latRef: 1, lat: 2, lonRef: 3, lon: 4 } as const
/** More entries than any camera writes: what comes after is not read. */
const MOST_ENTRIES = 300
/** Phones here write local time and often leave its zone out. */
const BANGKOK = '+07:00'

/**
 * Time and place from an EXIF block (with or without its `Exif` prefix). Reads six tags and nothing else: a general reader
 * unfolds every entry a file claims to have, and 64 KB of hostile entries can claim gigabytes. What cannot be right is null.
 */
export function readCameraNotes(block: Buffer | undefined): CameraNotes {
  if (block === undefined) return NOTHING
  try {
    return notesOf(new Tiff(block.toString('latin1', 0, 4) === 'Exif' ? block.subarray(6) : block))
  } catch (error) {
    // An offset that leads out of the block: no evidence, and no reason to refuse the picture.
    if (error instanceof RangeError) return NOTHING
    throw error
  }
}

function notesOf(tiff: Tiff): CameraNotes {
  const first = tiff.entries(tiff.long(4))
  const camera = tiff.entries(tiff.pointer(first.get(CAMERA_PART)))
  const gps = tiff.entries(tiff.pointer(first.get(GPS_PART)))
  const lat = degrees(tiff.rationals(gps.get(GPS.lat)), tiff.text(gps.get(GPS.latRef)), 'S', 90)
  const lon = degrees(tiff.rationals(gps.get(GPS.lon)), tiff.text(gps.get(GPS.lonRef)), 'W', 180)
  const known = lat !== null && lon !== null && (lat !== 0 || lon !== 0)
  return {
    takenAt: moment(tiff.text(camera.get(TAKEN)), tiff.text(camera.get(TAKEN_OFFSET))),
    lat: known ? lat : null,
    lon: known ? lon : null,
  }
}

/** `2023:03:24 09:30:00`, with an offset like `+07:00` where the camera knew it. */
function moment(written: string, offset: string): Date | null {
  const parts = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/.exec(written)
  if (!parts) return null
  const zone = /^[+-]\d\d:\d\d$/.test(offset) ? offset : BANGKOK
  const at = new Date(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}`)
  return Number.isNaN(at.getTime()) ? null : at
}

function degrees(parts: readonly number[], ref: string, negative: string, most: number): number | null {
  const [whole, minutes = 0, seconds = 0] = parts
  if (whole === undefined) return null
  const value = whole + minutes / 60 + seconds / 3600
  if (!Number.isFinite(value) || value > most) return null
  return ref === negative ? -value : value
}

interface Entry {
  readonly kind: number
  readonly count: number
  /** Where the four bytes of value or offset stand. */
  readonly at: number
}

/** A TIFF block. Every read throws RangeError outside of it. */
class Tiff {
  private readonly little: boolean

  constructor(private readonly block: Buffer) {
    this.little = block.toString('latin1', 0, 2) === 'II'
  }

  entries(offset: number): ReadonlyMap<number, Entry> {
    const found = new Map<number, Entry>()
    if (offset === 0) return found
    const count = Math.min(this.short(offset), MOST_ENTRIES)
    for (let n = 0; n < count; n += 1) {
      const at = offset + 2 + n * 12
      found.set(this.short(at), { kind: this.short(at + 2), count: this.long(at + 4), at: at + 8 })
    }
    return found
  }

  pointer(entry: Entry | undefined): number {
    return entry ? this.long(entry.at) : 0
  }

  /** At most 32 characters. */
  text(entry: Entry | undefined): string {
    if (entry?.kind !== 2) return ''
    const length = Math.min(entry.count, 32)
    const at = entry.count <= 4 ? entry.at : this.long(entry.at)
    return this.block
      .toString('latin1', at, at + length)
      .replace(/\0.*$/, '')
      .trim()
  }

  /** At most three. */
  rationals(entry: Entry | undefined): number[] {
    if (entry?.kind !== 5) return []
    const at = this.long(entry.at)
    return Array.from({ length: Math.min(entry.count, 3) }, (_, n) => {
      const below = this.long(at + n * 8 + 4)
      return below === 0 ? Number.NaN : this.long(at + n * 8) / below
    })
  }

  long(at: number): number {
    return this.little ? this.block.readUInt32LE(at) : this.block.readUInt32BE(at)
  }

  private short(at: number): number {
    return this.little ? this.block.readUInt16LE(at) : this.block.readUInt16BE(at)
  }
}
