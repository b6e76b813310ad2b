import type { Column } from '../file/column.ts'
import { EXPORTED_COLUMNS, SUBJECT_COLUMNS } from '../subject/subject.columns.ts'
import { PERSON_COLUMNS } from './person.columns.ts'

const NONE = { th: 'กรอก ไม่มี เมื่อไม่มีจริง', en: 'Write ไม่มี (none) when there truly is none.' }
const ISO = { th: 'เช่น 24/03/2566 หรือ 24 มี.ค. 2566', en: 'As 24/03/2566 or 2023-03-24.' }

/** The template of centres, of both kinds. An empty cell leaves what is recorded. */
export const CENTRE_COLUMNS: readonly Column[] = [
  ...SUBJECT_COLUMNS,
  column('name', 'ชื่อศูนย์', 'ตามคำสั่งจัดตั้ง', 'As in the establishing order.', 'ศูนย์ช่วยเหลือประชาชน (ข้อมูลจำลอง)'),
  column('address_no', 'เลขที่', 'เลขที่ตั้ง', 'House number.', '99/9'),
  column('moo', 'หมู่ที่', 'หมู่ที่', 'Moo.', '2'),
  column('road', 'ถนน', 'ถนน', 'Road.'),
  column('subdistrict', 'ตำบล', 'ตำบลที่ตั้งศูนย์', 'Subdistrict of its address.', 'ตัวอย่าง'),
  column(
    'district',
    'อำเภอ',
    'ชื่ออำเภอ (ในจังหวัดเดียวกัน) หรือรหัส 4 หลัก',
    'A district of the same province, or its code.',
    'เมืองกระบี่',
  ),
  {
    ...column('province', 'จังหวัด', 'เพื่อให้อ่านง่าย ไม่นำเข้า', 'For people to read; not stored.', 'กระบี่'),
    unstored: true,
  },
  column('postcode', 'รหัสไปรษณีย์', '5 หลัก', 'Five digits.', '81000'),
  column('lat', 'ละติจูด', 'องศาทศนิยม', 'Decimal degrees.', '8.0863'),
  column('lon', 'ลองจิจูด', 'องศาทศนิยม', 'Decimal degrees.', '98.9063'),
  column(
    'phones',
    'โทรศัพท์',
    'หลายหมายเลขคั่นด้วย ,',
    'Several with commas between them.',
    '0 7000 0000 ต่อ 11, 0 7000 0001',
  ),
  column('fax', 'โทรสาร', NONE.th, NONE.en, 'ไม่มี'),
  column('email', 'อีเมล', NONE.th, NONE.en, 'centre@example.com'),
  column('website', 'เว็บไซต์', NONE.th, NONE.en, 'ไม่มี'),
  column('line', 'LINE', NONE.th, NONE.en),
  column('facebook', 'Facebook', NONE.th, NONE.en),
  column('hotline', 'สายด่วน', NONE.th, NONE.en),
  column('opening_hours', 'เวลาทำการ', 'ตามจริง', 'As it is.', 'จันทร์–ศุกร์ 08.30–16.30 น.'),
  column('established_on', 'วันที่จัดตั้ง', ISO.th, ISO.en),
  column('order_number', 'เลขที่คำสั่ง', 'คำสั่งจัดตั้งศูนย์', 'Of the establishing order.', '1/2561'),
  column('order_date', 'วันที่คำสั่ง', ISO.th, ISO.en, '2 มกราคม 2561'),
  column(
    'help_fields',
    'ด้านที่ช่วยเหลือ',
    'เช่น สาธารณภัย, โรคติดต่อ, คุณภาพชีวิต',
    'DISASTER, COMMUNICABLE_DISEASE, QUALITY_OF_LIFE or other words.',
    'สาธารณภัย, คุณภาพชีวิต',
  ),
  column(
    'host_lao_code',
    'รหัส อปท. เจ้าของสถานที่',
    'เฉพาะศูนย์ปฏิบัติการร่วม',
    'Joint centres only: code of the hosting LAO.',
  ),
  column('host_place', 'สถานที่ตั้งศูนย์ร่วม', 'เฉพาะศูนย์ปฏิบัติการร่วม', 'Joint centres only: the place in words.'),
  column(
    'member_codes',
    'รหัส อปท. สมาชิก',
    'เฉพาะศูนย์ปฏิบัติการร่วม; รายชื่อทั้งหมด คั่นด้วย ,',
    'Joint centres only: all members, with commas between the codes.',
  ),
  ...PERSON_COLUMNS,
  column('remarks', 'หมายเหตุ', 'ตามต้องการ', 'As needed.'),
  column('recorded_by', 'ผู้บันทึก', 'ชื่อและหน่วยงาน', 'Name and office.'),
  ...EXPORTED_COLUMNS,
  {
    ...column('order_documents', 'ไฟล์คำสั่ง', 'เพื่อให้อ่านง่าย ไม่นำเข้า', 'For people to read; not stored.'),
    unstored: true,
    exportOnly: true,
  },
]

function column(field: string, th: string, aboutTh: string, aboutEn: string, example?: string): Column {
  return { field, th, en: field, about: { th: aboutTh, en: aboutEn }, ...(example && { example }) }
}
