import { crc32, deflateSync } from 'node:zlib'
import { aPicture, drawn } from '../../files/a-picture.ts'
import type { HostileFile } from './hostile-sheets.ts'

const SCRIPT = '<script>alert(1)</script>'

export const HOSTILE_PICTURES: readonly HostileFile[] = [
  { name: 'PNG of 30,000 × 30,000 pixels', make: () => aHugePng(30_000) },
  { name: 'JPEG that is a zip and a script, too', make: polyglot },
  { name: 'JPEG with a script in its EXIF', make: withScript },
  { name: 'SVG with a script that begins like a JPEG', make: svg },
  { name: 'GIF', make: () => drawn(4).gif().toBuffer() },
  { name: 'JPEG of 63 million pixels', make: () => aPicture(5, { width: 9_000, height: 7_000 }) },
]

async function polyglot(): Promise<Buffer> {
  return Buffer.concat([await aPicture(1), Buffer.from(`PK\x03\x04${SCRIPT}`)])
}

function withScript(): Promise<Buffer> {
  return drawn(3)
    .withExif({ IFD0: { Make: SCRIPT, ImageDescription: SCRIPT } })
    .jpeg()
    .toBuffer()
}

function svg(): Buffer {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`
  return Buffer.concat([Buffer.from('\xff\xd8\xff\xe0', 'latin1'), Buffer.from(picture.repeat(20))])
}

/** A black PNG, one bit to a pixel: some hundred kilobytes. */
function aHugePng(side: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head[8] = 1
  const pixels = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side), { level: 1 })
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
