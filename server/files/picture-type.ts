import type { FieldError } from '../errors.ts'

export type PictureType = 'jpeg' | 'png' | 'webp'

const PNG = '\x89PNG\r\n\x1a\n'
const HEIC_BRANDS = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1']

/** The kind of picture these bytes begin as, or why they are none; names and headers say nothing. */
export function pictureType(bytes: Buffer): PictureType | FieldError {
  const at = (from: number, to: number) => bytes.toString('latin1', from, to)
  if (at(0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (at(0, 8) === PNG) return 'png'
  if (at(0, 4) === 'RIFF' && at(8, 15) === 'WEBPVP8') return 'webp'
  return at(4, 8) === 'ftyp' && HEIC_BRANDS.includes(at(8, 12)) ? HEIC_PICTURE : NO_PICTURE
}

const HEIC_PICTURE: FieldError = {
  field: 'upload',
  code: 'HEIC',
  th: 'ภาพเป็นชนิด HEIC ซึ่งระบบอ่านไม่ได้ ตั้งค่ากล้องของ iPhone ที่ การตั้งค่า > กล้อง > รูปแบบ เป็น "เข้ากันได้มากที่สุด" แล้วถ่ายใหม่ หรือส่งออกภาพเป็น JPEG',
  en: 'This picture is HEIC, which cannot be read here. On the iPhone choose Settings > Camera > Formats > Most Compatible and take it again, or export it as JPEG.',
}

const NO_PICTURE: FieldError = {
  field: 'upload',
  code: 'NOT_A_PICTURE',
  th: 'ไฟล์นี้ไม่ใช่ภาพชนิด JPEG, PNG หรือ WebP',
  en: 'This file is not a JPEG, PNG or WebP picture.',
}
