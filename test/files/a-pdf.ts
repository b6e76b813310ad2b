import { deflateSync } from 'node:zlib'

interface Wishes {
  pages?: number
  /** Put into the catalogue as it stands. */
  catalogue?: string
  /** Objects in packed streams, as programs of today write them. */
  packed?: boolean
  trailer?: string
}

/** A small PDF of blank pages (ข้อมูลจำลอง); `mark` makes two of them differ. */
export function aPdf(
  mark: string,
  { pages = 1, catalogue = '', packed = false, trailer = '' }: Wishes = {},
): Buffer {
  const kids = Array.from({ length: pages }, (_, n) => `${n + 3} 0 R`).join(' ')
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
    ...Array.from({ length: pages }, () => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>'),
  ]
  const body = packed
    ? stream(Buffer.from(objects.join(' ')), '/Type /ObjStm /Filter /FlateDecode', 900)
    : Buffer.from(objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join(''))
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n% ${mark} (ข้อมูลจำลอง)\n`),
    body,
    Buffer.from(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\nstartxref\n0\n%%EOF\n`),
  ])
}

function stream(bytes: Buffer, words: string, number: number): Buffer {
  const packed = deflateSync(bytes)
  return Buffer.concat([
    Buffer.from(`${number} 0 obj\n<< ${words} /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ])
}

/** A few kilobytes that unfold to `megabytes`. */
export function aPdfBomb(megabytes: number): Buffer {
  const zeros = Buffer.alloc(megabytes * 1_048_576, 0x20)
  return Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    stream(zeros, '/Type /ObjStm /Filter /FlateDecode', 1),
    Buffer.from('startxref\n0\n%%EOF\n'),
  ])
}
