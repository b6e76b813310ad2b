import sharp, { type Sharp } from 'sharp'

/** A drawn picture (ข้อมูลจำลอง): `seed` decides what is on it, so that two seeds do not look alike. */
export function aPicture(seed = 1, { width = 800, height = 600 } = {}): Promise<Buffer> {
  return drawn(seed, width, height).jpeg().toBuffer()
}

/** The pixels of a picture, to be encoded as a test wishes. */
export function drawn(seed: number, width = 800, height = 600): Sharp {
  const [across, down] = [9, 8]
  const cells = Buffer.alloc(across * down)
  let state = seed * 2_654_435_761
  for (let n = 0; n < cells.length; n += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    cells[n] = (state >> 8) % 256
  }
  return sharp(cells, { raw: { width: across, height: down, channels: 1 } })
    .resize(width, height, { kernel: 'cubic', fit: 'fill' })
    .toColourspace('srgb')
}

interface Notes {
  takenAt?: string
  offset?: string
  lat?: number
  lon?: number
  orientation?: number
}

/** The picture as a phone would have written it: EXIF with time, place and how it was held. */
export async function aPhonePicture(
  seed: number,
  { takenAt, offset, lat, lon, orientation }: Notes,
): Promise<Buffer> {
  const degrees = (value: number) => {
    const whole = Math.floor(Math.abs(value))
    return `${whole}/1 0/1 ${Math.round((Math.abs(value) - whole) * 3_600_000)}/1000`
  }
  return drawn(seed)
    .withExif({
      IFD0: {
        Make: 'Sample',
        Model: 'Sample phone',
        Software: 'serial 123-456',
      },
      IFD2: {
        ...(takenAt ? { DateTimeOriginal: takenAt } : {}),
        ...(offset ? { OffsetTimeOriginal: offset } : {}),
      },
      IFD3: {
        ...(lat === undefined ? {} : { GPSLatitudeRef: lat < 0 ? 'S' : 'N', GPSLatitude: degrees(lat) }),
        ...(lon === undefined ? {} : { GPSLongitudeRef: lon < 0 ? 'W' : 'E', GPSLongitude: degrees(lon) }),
      },
    })
    .withMetadata(orientation === undefined ? {} : { orientation })
    .jpeg()
    .toBuffer()
}
