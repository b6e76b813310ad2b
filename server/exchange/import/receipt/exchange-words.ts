import { type FindingWords, words } from './words.ts'

/** About rows that were exported, edited and brought back, about rights, and about taking an import back. */
export const exchangeWords = {
  ROW_REF_DAMAGED: words(
    'อ้างอิงแถวเสียหาย หรือส่งออกจากระบบรุ่นอื่น',
    'The reference of this row is damaged, or of another version of the system.',
    'ส่งออกใหม่แล้วแก้ในไฟล์นั้น หรือลบอ้างอิงออกเพื่อใช้ค่าทุกช่องตามไฟล์',
    'Export again and edit that file, or empty the reference so that every cell counts.',
  ),
  ROW_REF_OTHER: words(
    'อ้างอิงแถวเป็นของหน่วยงานอื่น (แถวถูกเลื่อนหรือคัดลอกมา)',
    'The reference belongs to another record: the row slipped, or was copied.',
    'คัดลอกทั้งแถว หรือลบอ้างอิงของแถวที่เพิ่มเอง',
    'Move whole rows, or empty the reference of a row you added.',
  ),
  EXPORT_UNKNOWN: words(
    'ไม่พบการส่งออกที่แถวนี้อ้างถึง',
    'There is no export that this row could come from.',
    'ส่งออกใหม่แล้วแก้ในไฟล์นั้น',
    'Export again and edit that file.',
  ),
  CHANGED_SINCE_EXPORT: words(
    'ผู้อื่นแก้ช่องนี้หลังจากส่งออก: ตอนส่งออก {base} ขณะนี้ {theirs} ในไฟล์ {yours}',
    'Somebody changed this since the export: then {base}, now {theirs}, in the file {yours}.',
    'ส่งออกใหม่แล้วแก้อีกครั้ง ข้ามแถวนี้ หรือสั่งให้ใช้ค่าในไฟล์แทน',
    'Export again and edit, leave the row out, or say that the file shall win.',
  ),
  RECORD_GONE: words(
    'ระเบียนนี้ถูกลบหลังจากส่งออก',
    'This record was removed since the export.',
    'ลบแถวนี้ออก หรือส่งออกใหม่',
    'Remove the row, or export again.',
  ),
  OVERWRITES: words(
    'ใช้ค่าในไฟล์ {yours} แทนค่าที่ผู้อื่นแก้หลังส่งออก {theirs} ตามที่สั่ง',
    'As you asked, {yours} of the file replaces {theirs}, which somebody recorded since the export.',
    'แจ้งผู้ที่แก้ไว้ก่อน',
    'Tell whoever recorded it.',
  ),
  ROW_FORBIDDEN: words(
    'ท่านไม่มีสิทธิ์บันทึกข้อมูลของหน่วยงานนี้',
    "You may not record this unit's data.",
    'ลบแถวนี้ออก หรือให้ผู้มีสิทธิ์นำเข้า',
    'Remove the row, or let somebody import it who may.',
  ),
  CELL_FORBIDDEN: words(
    'ช่องนี้แก้ไขด้วยการนำเข้าไม่ได้',
    'You may not write this column.',
    'คืนค่าเดิม หรือเว้นว่าง',
    'Put the former value back, or leave the cell empty.',
  ),
  NOT_ON_BEHALF: words(
    'รอบการบันทึกนี้ไม่เปิดให้บันทึกแทน อปท.',
    'This round does not let the province record for an LAO.',
    'ให้ อปท. บันทึกเอง',
    'Let the LAO record it.',
  ),
  RECORD_CLOSED: words(
    'รอบการบันทึกทุกรอบของหน่วยงานนี้ปิดแล้ว',
    'Every round that asked for this record has closed.',
    'ขอให้กรมฯ ปลดล็อกหน่วยงานนี้ก่อน หรือลบแถวนี้ออก',
    'Ask the Department to unlock this unit first, or remove the row.',
  ),
  TOO_MANY_ROWS: words(
    'ไฟล์มีมากกว่า {most} แถว',
    'The file has more than {most} rows.',
    'แบ่งเป็นหลายไฟล์ หรือลบแถวว่างที่จัดรูปแบบไว้',
    'Split it, or remove rows that are only formatted.',
  ),
  TOO_MANY_COLUMNS: words(
    'ไฟล์มีมากกว่า {most} คอลัมน์',
    'The file has more than {most} columns.',
    'ใช้แบบฟอร์มของระบบ',
    'Use the template.',
  ),
  FILE_TOO_LARGE: words(
    'ไฟล์ขยายแล้วใหญ่เกิน {most} เมกะไบต์',
    'Unpacked, the file is larger than {most} MB.',
    'คัดลอกเฉพาะข้อมูลไปยังสมุดงานใหม่',
    'Copy the data alone into a new workbook.',
  ),
  FILE_MACROS: words(
    'สมุดงานมีมาโคร ระบบไม่รับ',
    'The workbook has macros, which are not accepted.',
    'บันทึกเป็น “Excel Workbook (.xlsx)”',
    'Save it as "Excel Workbook (.xlsx)".',
  ),
  UNDO_CHANGED_SINCE: words(
    'ผู้อื่นแก้หลังการนำเข้า: นำเข้าเป็น {imported} ขณะนี้ {now} จึงไม่ย้อนค่านี้',
    'Somebody changed this after the import: it was set to {imported} and is now {now}; it is left as it is.',
    'ตรวจค่าปัจจุบัน แล้วแก้เองหากต้องการ',
    'Look at the present value, and correct it by hand if need be.',
  ),
  UNDO_IN_USE: words(
    'มีการบันทึกเพิ่มในระเบียนที่สร้างจากการนำเข้า จึงไม่ลบ',
    'Something was recorded since in a record that the import made; it stays.',
    'ตรวจระเบียนนี้ แล้วลบเองหากต้องการ',
    'Look at the record, and remove it by hand if need be.',
  ),
} satisfies Record<string, FindingWords>
