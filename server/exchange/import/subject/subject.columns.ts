import type { Column } from '../file/column.ts'

/** Whose centre a row is about: an LAO's assistance centre, or a joint centre of the roster. */
export const SUBJECT_COLUMNS: readonly Column[] = [
  {
    field: 'lao_code',
    th: 'รหัส อปท.',
    en: 'lao_code',
    about: {
      th: 'ศูนย์ช่วยเหลือประชาชน: รหัส อปท. เจ้าของศูนย์ (8 หลัก)',
      en: 'Assistance centre: code of its LAO (eight digits).',
    },
    example: '05101099',
  },
  {
    field: 'lao_name',
    th: 'ชื่อ อปท.',
    en: 'lao_name',
    unstored: true,
    about: {
      th: 'ไม่บังคับ; ถ้ากรอก ระบบตรวจว่าตรงกับรหัส กันแถวเลื่อน',
      en: 'Optional; when given it must agree with the code, which catches rows that slipped.',
    },
    example: 'เทศบาลตำบลตัวอย่าง (ข้อมูลจำลอง)',
  },
  {
    field: 'district_code',
    th: 'รหัสอำเภอ (ศูนย์ร่วม)',
    en: 'district_code',
    also: ['รหัสอำเภอ'],
    about: {
      th: 'ศูนย์ปฏิบัติการร่วม: รหัสอำเภอ 4 หลักในบัญชีศูนย์',
      en: 'Joint centre: four-digit district code of its roster slot.',
    },
  },
  {
    field: 'slot_label',
    th: 'ชื่อในบัญชีศูนย์ร่วม',
    en: 'slot_label',
    about: {
      th: 'เฉพาะอำเภอที่มีศูนย์ปฏิบัติการร่วมมากกว่าหนึ่งแห่ง',
      en: 'Only where a district has more than one joint centre.',
    },
  },
]

/** Columns of an exported file beside those of the template. */
export const EXPORTED_COLUMNS: readonly Column[] = [
  exported(
    'row_ref',
    'อ้างอิงแถว (ห้ามแก้ไข)',
    'รู้ว่าแถวนี้ส่งออกเมื่อใดและช่องใดถูกแก้',
    'Tells what was exported, and so which cells were edited.',
  ),
  exported('kind', 'ประเภทศูนย์', 'เพื่อให้อ่านง่าย ไม่นำเข้า', 'For people to read; not stored.'),
  exported('updated_at', 'แก้ไขล่าสุด', 'เพื่อให้อ่านง่าย ไม่นำเข้า', 'For people to read; not stored.'),
]

function exported(field: string, th: string, aboutTh: string, aboutEn: string): Column {
  return { field, th, en: field, unstored: true, exportOnly: true, about: { th: aboutTh, en: aboutEn } }
}
