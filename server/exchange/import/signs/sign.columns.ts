import type { Column } from '../file/column.ts'
import { EXPORTED_COLUMNS, SUBJECT_COLUMNS } from '../subject/subject.columns.ts'

/** The template of sign installations, of both kinds of centre. An empty cell leaves what is recorded. Photos are not in it. */
export const SIGN_COLUMNS: readonly Column[] = [
  ...SUBJECT_COLUMNS,
  column('status', 'สถานะป้าย', 'ติดตั้งแล้ว หรือ ยังไม่ได้ติดตั้ง', 'INSTALLED or NOT_INSTALLED.', 'ติดตั้งแล้ว'),
  column(
    'position',
    'ตำแหน่งป้าย',
    'ริมรั้วที่ทำการ, หน้าอาคาร หรือ อื่น ๆ',
    'FENCE, BUILDING_FRONT or OTHER.',
    'ริมรั้วที่ทำการ',
  ),
  column('position_other', 'ตำแหน่งอื่น (ระบุ)', 'เมื่อตำแหน่งเป็น อื่น ๆ', 'Where the position is OTHER.'),
  column(
    'installed_on',
    'วันที่ติดตั้ง',
    'เช่น 24/03/2566 หรือ 24 มี.ค. 2566',
    'As 24/03/2566 or 2023-03-24.',
    '1 มีนาคม 2566',
  ),
  column(
    'replaces',
    'เปลี่ยนแทนป้ายเดิม',
    'ใช่ เมื่อเป็นป้ายใหม่แทนป้ายเดิม (ป้ายเดิมเก็บเป็นประวัติ)',
    'Yes when this is a new sign in place of the earlier one, which becomes history.',
    'ไม่ใช่',
  ),
  column('size', 'ขนาดป้าย', 'เช่น 120 × 240 ซม.', 'As 120 × 240 cm.'),
  column('material', 'วัสดุป้าย', 'เช่น ไวนิล', 'As vinyl.'),
  column('wording', 'ข้อความบนป้าย', 'ตามที่ปรากฏ', 'As it reads.'),
  column('reason_not_installed', 'เหตุผลที่ยังไม่ติดตั้ง', 'เมื่อยังไม่ได้ติดตั้ง', 'Where it is not installed.'),
  column('planned_on', 'วันที่คาดว่าจะติดตั้ง', 'เมื่อยังไม่ได้ติดตั้ง', 'Where it is not installed.'),
  column('remarks', 'หมายเหตุ', 'ตามต้องการ', 'As needed.'),
  column('recorded_by', 'ผู้บันทึก', 'ชื่อและหน่วยงาน', 'Name and office.'),
  ...EXPORTED_COLUMNS,
  exported('centre_name', 'ชื่อศูนย์'),
  exported('province', 'จังหวัด'),
]

/** For people to read by. */
function exported(field: string, th: string): Column {
  const about = { th: 'เพื่อให้อ่านง่าย ไม่นำเข้า', en: 'For people to read; not stored.' }
  return { field, th, en: field, unstored: true, exportOnly: true, about }
}

function column(field: string, th: string, aboutTh: string, aboutEn: string, example?: string): Column {
  return { field, th, en: field, about: { th: aboutTh, en: aboutEn }, ...(example && { example }) }
}
