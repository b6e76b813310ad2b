import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import sharp, { type Sharp } from 'sharp'
import { InvalidInput } from '../../server/errors.ts'
import { readCameraNotes } from '../../server/files/exif.ts'
import { type Picture, readPicture } from '../../server/files/picture.ts'
import { aPhonePicture, aPicture, drawn } from './a-picture.ts'

const MB = 1_048_576

/** The code of the refusal, or the picture. */
async function taken(bytes: Buffer): Promise<Picture | string> {
  try {
    return await readPicture(bytes)
  } catch (error) {
    if (error instanceof InvalidInput) return String(error.errors[0]?.code)
    throw error
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  crc.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, crc])
}

/** A PNG of one bit a pixel, all black. */
function aPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 1 })
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

describe('a picture somebody sends', () => {
  it('is refused when it unfolds to 900 million pixels, before it is decoded', async () => {
    const bomb = aPng(30_000, 30_000)
    expect(bomb.length).toBeLessThan(2 * MB)
    const before = process.resourceUsage().maxRSS
    expect(await taken(bomb)).toBe('TOO_MANY_PIXELS')
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(32)
  })

  it('is made smaller within bounds when it is as large as may be, however it is turned', async () => {
    const large = aPng(6_000, 6_000)
    const turned = await sharp({ create: { width: 6_000, height: 6_000, channels: 3, background: '#345' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const before = process.resourceUsage().maxRSS
    for (const bytes of [large, turned]) {
      expect(await taken(bytes)).toMatchObject({ width: 2_560, height: 2_560, contentType: 'image/jpeg' })
    }
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(256)
  })

  it('leaves nothing of what was hidden in it', async () => {
    const script = '<script>alert(1)</script>'
    const jpeg = await aPicture(1)
    const png = await drawn(2).png().toBuffer()
    const afterHeader = 8 + 25
    const hidden = [
      Buffer.concat([jpeg, Buffer.from(`PK\x03\x04${script}`)]),
      Buffer.concat([jpeg.subarray(0, 2), comment(script), jpeg.subarray(2)]),
      Buffer.concat([
        png.subarray(0, afterHeader),
        chunk('tEXt', Buffer.from(`Comment\0${script}`)),
        png.subarray(afterHeader),
        Buffer.from(script),
      ]),
      await drawn(3)
        .withExif({ IFD0: { Make: script, ImageDescription: script, Copyright: '=cmd|calc' } })
        .jpeg()
        .toBuffer(),
    ]
    for (const bytes of hidden) {
      expect(bytes.toString('latin1')).toContain(script)
      const picture = (await taken(bytes)) as Picture
      for (const kept of [picture.photo, picture.thumbnail]) {
        expect(kept.toString('latin1')).not.toContain('script')
        expect(await sharp(kept).metadata()).toMatchObject({ format: 'jpeg', hasProfile: false })
      }
    }
  })

  function comment(text: string): Buffer {
    const head = Buffer.from([0xff, 0xfe, 0, text.length + 2])
    return Buffer.concat([head, Buffer.from(text)])
  }

  it('is taken for what its content is, whatever it pretends', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    const refused: Record<string, Buffer> = {
      svg: Buffer.from(svg),
      xml: Buffer.from(`<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg}`),
      html: Buffer.from('<!doctype html><img src=x onerror=alert(1)>'),
      gif: await drawn(4).gif().toBuffer(),
      tiff: await drawn(4).tiff().toBuffer(),
      pdf: Buffer.from('%PDF-1.7\n'),
      zip: Buffer.from('PK\x03\x04'),
      nothing: Buffer.alloc(0),
    }
    for (const [name, bytes] of Object.entries(refused)) {
      expect([name, await taken(bytes)]).toEqual([name, 'NOT_A_PICTURE'])
    }
    expect(await taken(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toBe('HEIC')
    const headers = ['\xff\xd8\xff\xe0', '\x89PNG\r\n\x1a\n', 'RIFF\0\0\0\0WEBPVP8 ']
    for (const header of headers) {
      const disguised = Buffer.concat([Buffer.from(header, 'latin1'), Buffer.from(svg.repeat(20))])
      expect(await taken(disguised)).toBe('BROKEN_PICTURE')
    }
  })

  it('is refused when it is cut off', async () => {
    for (const whole of [
      await aPicture(5),
      await drawn(5).png().toBuffer(),
      await drawn(5).webp().toBuffer(),
    ]) {
      expect(await taken(whole)).toMatchObject({ width: 800 })
      expect(await taken(whole.subarray(0, Math.floor(whole.length / 2)))).toBe('BROKEN_PICTURE')
    }
  })

  it('stands upright however the camera was held', async () => {
    for (let orientation = 1; orientation <= 8; orientation += 1) {
      const bytes = await aPhonePicture(6, { orientation })
      const { photo } = (await taken(bytes)) as Picture
      const grey = (image: Sharp) => image.greyscale().resize(16, 16, { fit: 'fill' }).raw().toBuffer()
      const [ours, theirs] = [await grey(sharp(photo)), await grey(sharp(bytes).autoOrient())]
      const apart = ours.reduce((sum, value, n) => sum + Math.abs(value - (theirs[n] ?? 0)), 0) / ours.length
      expect([orientation, Math.round(apart / 8)]).toEqual([orientation, 0])
    }
  })

  it('looks alike after a messenger, and unlike another', async () => {
    const original = (await taken(await aPicture(7))) as Picture
    const sent = await sharp(await aPicture(7))
      .resize(400)
      .jpeg({ quality: 40 })
      .toBuffer()
    const messenger = (await taken(sent)) as Picture
    const other = (await taken(await aPicture(8))) as Picture
    const apart = (a: string | null, b: string | null) =>
      (BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2).replaceAll('0', '').length
    expect(apart(original.dhash, messenger.dhash)).toBeLessThanOrEqual(4)
    expect(apart(original.dhash, other.dhash)).toBeGreaterThan(8)
    expect(((await taken(aPng(64, 64))) as Picture).dhash).toBeNull()
  })

  it('never does more than be refused, whatever byte is wrong', async () => {
    const whole = await sharp(await aPhonePicture(9, { takenAt: '2023:03:01 10:00:00', lat: 15, lon: 102 }))
      .resize(64)
      .keepExif()
      .jpeg()
      .toBuffer()
    let state = 42
    const random = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return state % below
    }
    for (let n = 0; n < 150; n += 1) {
      const bytes = Buffer.from(whole)
      for (let hits = 0; hits < 4; hits += 1) bytes[2 + random(bytes.length - 2)] = random(256)
      const answer = await taken(bytes)
      expect(typeof answer === 'string' ? answer : answer.contentType).toMatch(/image\/jpeg|[A-Z_]+/)
    }
  })
})

describe('what a camera wrote beside it', () => {
  const exifOf = async (bytes: Buffer) => (await sharp(bytes).metadata()).exif

  it('is read with its own zone, else that of Bangkok, and south and west of zero', async () => {
    const takenAt = '2023:03:01 00:30:00'
    const plain = readCameraNotes(await exifOf(await aPhonePicture(1, { takenAt, lat: -33.5, lon: -70.25 })))
    expect(plain.takenAt?.toISOString()).toBe('2023-02-28T17:30:00.000Z')
    expect([plain.lat, plain.lon]).toEqual([-33.5, -70.25])
    const zoned = readCameraNotes(await exifOf(await aPhonePicture(1, { takenAt, offset: '+00:00' })))
    expect(zoned).toEqual({ takenAt: new Date('2023-03-01T00:30:00Z'), lat: null, lon: null })
    const nowhere = readCameraNotes(
      await exifOf(await aPhonePicture(1, { takenAt: '0000:00:00 00:00:00', lat: 0, lon: 0 })),
    )
    expect(nowhere).toEqual({ takenAt: null, lat: null, lon: null })
    expect(readCameraNotes(undefined)).toEqual({ takenAt: null, lat: null, lon: null })
  })

  it('costs next to nothing when it claims gigabytes', () => {
    // 5,000 entries that each say: four billion values, from the beginning. A reader that believes it runs out of memory.
    const block = Buffer.alloc(65_000)
    block.write('II*\0', 0, 'latin1')
    block.writeUInt32LE(8, 4)
    block.writeUInt16LE(5_000, 8)
    for (let n = 0; n < 5_000; n += 1) {
      const at = 10 + n * 12
      block.writeUInt16LE(n % 2 === 0 ? 0x8769 : 0x8825, at)
      block.writeUInt16LE(5, at + 2)
      block.writeUInt32LE(0xffffffff, at + 4)
      block.writeUInt32LE(8, at + 8)
    }
    const before = process.memoryUsage().heapUsed
    expect(readCameraNotes(block)).toEqual({ takenAt: null, lat: null, lon: null })
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(8 * MB)
  })
})
