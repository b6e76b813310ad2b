import { crc32, deflateRawSync } from 'node:zlib'

export const MEGABYTE = 1_048_576

/** A part of a workbook, packed. */
export interface Part {
  readonly name: string
  readonly packed: Buffer
  /** What its header says it unpacks to. */
  readonly size: number
}

export function part(name: string, content: string | Buffer): Part {
  const bytes = Buffer.from(content as string)
  return { name, packed: deflateRawSync(bytes, { level: 1 }), size: bytes.length }
}

/** What a workbook has beside its one sheet. */
export function workbookParts(): Part[] {
  return [
    part(
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    part(
      'xl/workbook.xml',
      '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="x" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
  ]
}

/** A few megabytes that unpack to a gigabyte of sheets. */
export function aWorkbookBomb(): Buffer {
  const { packed, size } = part('', Buffer.alloc(32 * MEGABYTE, ROW))
  return zip([
    ...workbookParts(),
    ...Array.from({ length: 32 }, (_, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, packed, size })),
  ])
}

const ROW = '<row r="1"><c t="inlineStr"><is><t>x</t></is></c></row>'

/** A zip of these parts, written by hand so that its directory can say what it likes. */
export function zip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, packed, size } of parts) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(packed), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, Buffer.from(name)]),
    )
    files.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, listed, end])
}

/** Thai letters stand in Windows-874 at their Unicode number minus 0x0D60. */
export function windows874(text: string): Buffer {
  return Buffer.from(
    [...text].map((letter) => {
      const code = letter.codePointAt(0) as number
      return code < 0x80 ? code : code - 0x0d60
    }),
  )
}
