import type { Values } from './insert-row.ts'

/**
 * Values of records that answer every default rule (ข้อมูลจำลอง): change one to see what is missed then. A centre's
 * district is added by the country; its point lies within 20 km of the middle of the country's districts.
 */
export function correctCentre(serial: number): Values {
  return {
    name: `ศูนย์ตัวอย่าง ${serial} (ข้อมูลจำลอง)`,
    address_no: `${serial}`,
    subdistrict: 'ตำบลตัวอย่าง',
    postcode: '30000',
    lat: 15.01,
    lon: 102.01,
    phones: [{ number: sampleNumber(serial), extension: null, kind: 'OFFICE' }],
    order_number: `${serial}/2565`,
    order_date: '2022-01-10',
    confirmed_none: ['website'],
    recorded_by: 'ผู้บันทึกตัวอย่าง (ข้อมูลจำลอง)',
  }
}

export const correctHead: Values = {
  role: 'HEAD',
  name: 'หัวหน้าศูนย์ตัวอย่าง (ข้อมูลจำลอง)',
  job_title: 'ปลัด',
}

export const installedSign: Values = {
  status: 'INSTALLED',
  position: 'FENCE',
  installed_on: '2022-06-01',
  recorded_by: 'ผู้บันทึกตัวอย่าง (ข้อมูลจำลอง)',
}

export const signNotInstalled: Values = {
  status: 'NOT_INSTALLED',
  reason_not_installed: 'รองบประมาณ (ข้อมูลจำลอง)',
  planned_on: '2023-06-01',
  recorded_by: 'ผู้บันทึกตัวอย่าง (ข้อมูลจำลอง)',
}

export function samplePhoto(serial: number): Values {
  return {
    sha256: serial.toString(16).padStart(64, '0'),
    content_type: 'image/jpeg',
    width: 800,
    height: 600,
    bytes: 1000,
    storage_key: `sample/${serial}.jpg`,
  }
}

/** Well formed, and of a series nobody has been given. */
export function sampleNumber(serial: number): string {
  return `020${serial.toString().padStart(6, '0')}`
}
