import pLimit from 'p-limit'
import sharp, { type Sharp } from 'sharp'
import { type FieldError, InvalidInput } from '../errors.ts'
import { differenceHash } from './difference-hash.ts'
import { type CameraNotes, readCameraNotes } from './exif.ts'
import { pictureType } from './picture-type.ts'

/** A picture as it is kept: upright, sRGB, JPEG, without anything but pixels. */
export interface Picture {
  readonly photo: Buffer
  readonly thumbnail: Buffer
  readonly contentType: 'image/jpeg'
  readonly width: number
  readonly height: number
  readonly dhash: string | null
  readonly notes: CameraNotes
}

/** Phones of today make 50 million pixels; a file of a few kilobytes can claim a thousand times that. */
export const MOST_PIXELS = 64_000_000
const LONGEST_SIDE = 2_560
const THUMBNAIL_SIDE = 480
const LONGEST_SECONDS = 20
const QUALITY = 82

// Formats beyond the three have decoders of their own, each a door; none of them is ever wanted here.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

/** Two at a time, whoever asks: what is decoded at once bounds the memory. */
const twoAtATime = pLimit(2)

/**
 * Reads a picture somebody sent: type by content, pixels counted before anything is decoded, decoded and encoded anew, so
 * that nothing but pixels is left of the file. Time and place are taken out first.
 * @throws InvalidInput for what is no picture, is broken, or is too large.
 */
export function readPicture(bytes: Buffer): Promise<Picture> {
  const type = pictureType(bytes)
  if (typeof type === 'object') throw new InvalidInput([type])
  return twoAtATime(() => develop(bytes)).catch((error: unknown) => {
    if (error instanceof InvalidInput) throw error
    throw new InvalidInput([BROKEN])
  })
}

async function develop(bytes: Buffer): Promise<Picture> {
  const input = { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true } as const
  const { width, height, orientation, exif } = await sharp(bytes, {
    ...input,
    limitInputPixels: false,
  }).metadata()
  if (width * height > MOST_PIXELS) throw new InvalidInput([TOO_MANY_PIXELS])
  // Made smaller first and turned afterwards: turning needs all pixels at once, reading and shrinking only some rows.
  const small = await sharp(bytes, input)
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .flatten({ background: '#ffffff' })
    .raw()
    .timeout({ seconds: LONGEST_SECONDS })
    .toBuffer({ resolveWithObject: true })
  const upright = await turned(sharp(small.data, { raw: rawOf(small.info) }), orientation ?? 1)
    .raw()
    .toBuffer({ resolveWithObject: true })
  const pixels = () => sharp(upright.data, { raw: rawOf(upright.info) })
  return {
    photo: await pixels().jpeg({ quality: QUALITY, progressive: true }).toBuffer(),
    thumbnail: await pixels()
      .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: QUALITY, progressive: true })
      .toBuffer(),
    contentType: 'image/jpeg',
    width: upright.info.width,
    height: upright.info.height,
    dhash: await differenceHash(pixels()),
    notes: readCameraNotes(exif),
  }
}

function rawOf({ width, height, channels }: { width: number; height: number; channels: 1 | 2 | 3 | 4 }) {
  return { width, height, channels }
}

/** The eight ways a camera may have been held, as EXIF numbers them. sharp mirrors first and turns then. */
function turned(picture: Sharp, orientation: number): Sharp {
  const quarter = ({ 3: 180, 5: 270, 6: 90, 7: 90, 8: 270 } as Record<number, number>)[orientation]
  const whole = quarter === undefined ? picture : picture.rotate(quarter)
  if (orientation === 2 || orientation === 5 || orientation === 7) return whole.flop()
  return orientation === 4 ? whole.flip() : whole
}

const TOO_MANY_PIXELS: FieldError = {
  field: 'upload',
  code: 'TOO_MANY_PIXELS',
  th: `ภาพใหญ่เกิน ${MOST_PIXELS / 1_000_000} ล้านพิกเซล ลดความละเอียดของกล้องแล้วถ่ายใหม่`,
  en: `The picture has more than ${MOST_PIXELS / 1_000_000} million pixels: choose a lower resolution and take it again.`,
}

const BROKEN: FieldError = {
  field: 'upload',
  code: 'BROKEN_PICTURE',
  th: 'ไฟล์ภาพเสียหรือมาไม่ครบ เลือกภาพใหม่หรือถ่ายใหม่',
  en: 'The picture is broken or incomplete: choose it again or take another.',
}
