import type { Cells } from './files.ts'

/** One LAO (ข้อมูลจำลอง) as a plain register file has it. */
export interface FileLao {
  code: string
  type: string
  name: string
  district?: string
  province?: string
  address?: string
  moo?: string
  postcode?: string
  lat?: string
  lon?: string
  website?: string
}

const HEADING = [
  'รหัส อปท.',
  'ประเภท อปท.',
  'อปท.',
  'จังหวัด',
  'อำเภอ',
  'ที่ตั้งสำนักงานเลขที่',
  'หมู่ที่',
  'รหัสไปรษณีย์',
  'LAT',
  'LONG',
  'เว็ปไซต์ของอปท.',
]

/** One row per LAO, in the district ศรีจำลอง of จำลองใต้ unless said otherwise. */
export function registerRows(...laos: readonly FileLao[]): Cells[] {
  return [
    HEADING,
    ...laos.map((lao) => [
      lao.code,
      lao.type,
      lao.name,
      lao.province ?? 'จำลองใต้',
      lao.district ?? 'ศรีจำลอง',
      lao.address ?? '',
      lao.moo ?? '',
      lao.postcode ?? '',
      lao.lat ?? '',
      lao.lon ?? '',
      lao.website ?? '',
    ]),
  ]
}

export const sao = (code: string, name: string, more: Partial<FileLao> = {}): FileLao => ({
  code,
  type: 'อบต.',
  name,
  ...more,
})
export const municipality = (code: string, name: string, more: Partial<FileLao> = {}): FileLao => ({
  code,
  type: 'เทศบาลตำบล',
  name,
  ...more,
})
export const town = (code: string, name: string, more: Partial<FileLao> = {}): FileLao => ({
  code,
  type: 'เทศบาลเมือง',
  name,
  ...more,
})

/** The Department's own layout: a row for every subdistrict of the district. */
export function publishedRows(laos: readonly FileLao[], subdistricts: readonly string[]): Cells[] {
  return [
    [
      'จังหวัด',
      'อำเภอ',
      'ตำบล',
      'รหัส อปท.',
      'ประเภท อปท.',
      'อปท.',
      'ที่ตั้งสำนักงานเลขที่',
      'หมู่ที่',
      'รหัสไปรษณีย์',
      'ขนาดพื้นที่',
      'LAT',
      'LONG',
      'เว็ปไซต์ของอปท.',
    ],
    ...laos.flatMap((lao) =>
      subdistricts.map((subdistrict) => [
        lao.province ?? 'จำลองใต้',
        lao.district ?? 'ศรีจำลอง',
        subdistrict,
        lao.code,
        lao.type,
        lao.name,
        lao.address ?? '',
        lao.moo ?? '',
        lao.postcode ?? '',
        '',
        lao.lat ?? '',
        lao.lon ?? '',
        lao.website ?? '',
      ]),
    ),
  ]
}
